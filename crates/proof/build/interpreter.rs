//! Which Python proves the programs. Apart from `build.rs`, so that a test can
//! ask it too.

use std::process::Command;

/// Says who it is, and ends with 0 where it is new enough. Every Python
/// understands it.
const CHECK: &str = "import platform, sys\n\
                     print(sys.executable)\n\
                     print(platform.python_implementation(), platform.python_version())\n\
                     sys.exit(sys.version_info < (3, 8))";

/// The first of these that is new enough, with its version. Given as the
/// interpreter itself, which starts faster than a version manager's script in
/// its place.
pub fn first_of(names: &[String]) -> Option<(String, String)> {
    names.iter().find_map(|name| {
        let output = Command::new(name).args(["-c", CHECK]).output().ok()?;
        let told = String::from_utf8(output.stdout).ok()?;
        let (path, version) = told.trim().split_once('\n')?;
        output
            .status
            .success()
            .then(|| (path.trim().to_owned(), version.trim().to_owned()))
    })
}

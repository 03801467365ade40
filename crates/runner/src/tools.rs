//! The compiler and the interpreter that programs are proven with.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::Limits;
use crate::interrupt::was_raised as interrupted;
use crate::process::{self, Streams};

/// Prints the interpreter's path and version; exits with 0 if it is new enough.
/// Every Python understands it.
const WHICH_PYTHON: &str = "import platform, sys\n\
                            print(sys.executable)\n\
                            print(platform.python_implementation(), platform.python_version())\n\
                            sys.exit(sys.version_info < (3, 8))";

/// The tools on this machine.
#[derive(Debug, Clone)]
pub struct Tools {
    /// rustc.
    pub rustc: Rustc,
    python: OnceLock<Result<Python, String>>,
}

/// A compiler.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Rustc {
    /// The program itself; starting rustup's stand-in takes three times as long.
    pub path: PathBuf,
    /// The folder of the toolchain.
    pub sysroot: PathBuf,
    /// All that `rustc -vV` prints.
    pub version: String,
}

/// An interpreter.
#[derive(Debug, Clone)]
pub struct Python {
    /// The program itself, not a version manager's script.
    pub path: PathBuf,
    /// `CPython 3.12.1`.
    pub version: String,
}

impl Tools {
    /// Looks for the compiler: the rustc beside the cargo that runs this, or the
    /// one that the project in this folder asks for.
    ///
    /// # Errors
    /// If there is none.
    pub fn find(root: &Path) -> Result<Tools, String> {
        Ok(Tools { rustc: Rustc::find(root)?, python: OnceLock::new() })
    }

    /// CPython, looked for when it is first needed: `$PYTHON`, or `python3`, or
    /// `python`.
    ///
    /// # Errors
    /// Why there is none.
    pub fn python(&self) -> Result<&Python, &String> {
        self.python.get_or_init(Python::find).as_ref()
    }
}

impl Rustc {
    /// The toolchain of the project in this folder.
    ///
    /// # Errors
    /// If there is none.
    pub fn find(root: &Path) -> Result<Rustc, String> {
        let asked = |path: &Path, argument: &[&str]| {
            let mut command = Command::new(path);
            command.args(argument).current_dir(root);
            let output =
                process::run(command, Streams::Separate, Limits::default()).map_err(|what| {
                    match interrupted() {
                        true => what,
                        false => format!("`{}` {what}; install rustup", path.display()),
                    }
                })?;
            match output.status.success() {
                true => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
                false => Err(format!(
                    "`{} {}` fails:\n{}",
                    path.display(),
                    argument.join(" "),
                    String::from_utf8_lossy(&output.stderr).trim_end()
                )),
            }
        };
        let program = format!("rustc{}", env::consts::EXE_SUFFIX);
        let beside_cargo =
            env::var_os("CARGO").map(|cargo| Path::new(&cargo).with_file_name(&program));
        let (path, sysroot) = match beside_cargo.filter(|path| path.is_file()) {
            Some(path) => {
                let sysroot = path.ancestors().nth(2).map(Path::to_path_buf);
                (path, sysroot.unwrap_or_default())
            }
            None => {
                let named = PathBuf::from("rustc");
                let sysroot = PathBuf::from(asked(&named, &["--print", "sysroot"])?);
                let itself = sysroot.join("bin").join(&program);
                (if itself.is_file() { itself } else { named }, sysroot)
            }
        };
        let version = asked(&path, &["-vV"])?;
        Ok(Rustc { path, sysroot, version })
    }

    /// `rustc 1.95.0`.
    pub fn release(&self) -> &str {
        self.version.split(" (").next().unwrap_or_default()
    }
}

impl Python {
    /// The first Python on this machine that is new enough.
    ///
    /// # Errors
    /// What was looked for, and the way out.
    pub fn find() -> Result<Python, String> {
        if let Some(named) = env::var_os("PYTHON").filter(|name| !name.is_empty()) {
            let named = named.to_string_lossy();
            return Python::at(&named)
                .ok_or_else(|| format!("PYTHON={named} is no Python 3.8 or newer; correct it"));
        }
        ["python3", "python"].iter().find_map(|name| Python::at(name)).ok_or_else(|| {
            "no Python 3.8 or newer (looked for `python3` and `python`); install one, or \
                 name it in PYTHON"
                .to_owned()
        })
    }

    fn at(name: &str) -> Option<Python> {
        let mut command = Command::new(name);
        command.args(["-c", WHICH_PYTHON]);
        let output = process::run(command, Streams::Separate, Limits::default()).ok()?;
        let printed = String::from_utf8(output.stdout).ok()?;
        let (path, version) = printed.trim().split_once('\n')?;
        output.status.success().then(|| Python {
            path: PathBuf::from(path.trim()),
            version: version.trim().to_owned(),
        })
    }
}

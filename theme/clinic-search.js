/* What the error clinic says of a pasted message, or of words: the same answer as
   `cargo run -- explain`, by the same rules, which words.rs, pasted.rs, forms.rs,
   places.rs and answer.rs in crates/site/src explain. Their lists and numbers come
   with the table, target/clinic.js. Knows no page; runs in browsers and in node. */
"use strict";

globalThis.clinicSearch = (table) => {
  const { forms, places, rules } = table;
  const set = (words) => new Set(words.split(/\s+/));
  const wordsOf = (line) => line.split(" ");

  // The entries of one code, on several pages, are one here.
  const byCode = new Map(forms.map(({ code, entry }) => [code, entry]).reverse());
  for (const form of forms) if (form.code) form.entry = byCode.get(form.code);

  // words.rs: the words of a message without its names

  const known = set(rules.words.known);
  const kinds = new Map(rules.words.kinds.flatMap(([kind, types]) => types.split(" ").map((it) => [it, kind])));
  const ofClosures = set(rules.words.ofClosures);
  const beforeBars = set(rules.words.beforeBars);
  const WORD = /^[\p{Alphabetic}\p{N}_]/u;
  const parts = (text) => text.match(/[\p{Alphabetic}\p{N}_]+|\(\)|\S/gu) ?? [];
  const isCode = (word) => /^E\d{4}$/.test(word);

  function kind(word) {
    const small = word.toLowerCase();
    return kinds.get(small) ?? (/^\d+$/.test(small) ? "0" : small);
  }

  const few = (word) => (/^\d+$/.test(word) ? rules.words.few[Number(word)] : undefined);

  function nameless(word) {
    const small = kind(word);
    return small === "0" || known.has(small) ? small : "_";
  }

  function messageWords(line) {
    const words = [];
    const isOneSign = line.startsWith(rules.words.oneSign);
    line.replace(/'([\p{Alphabetic}\p{N}_]+)'/gu, "`$1`").split("`").forEach((part, at) => {
      const inCode = at % 2 === 1;
      const inPart = parts(part.replace(/@[^@}]*\}|@/g, ""));
      for (let [at, word] of inPart.entries()) {
        if (inPart[at + 1]?.startsWith("argument") && few(word)) word = few(word);
        else if (WORD.test(word)) word = inCode ? nameless(word) : kind(word);
        else if (word === "…") word = "_";
        else if (!inCode || !(isOneSign || ["&", "*", "()"].includes(word))) continue;
        if (word !== "_" || words.at(-1) !== "_") words.push(word);
      }
    });
    return words;
  }

  function rowWords(row) {
    const words = [];
    const outsideTexts = row.split("//")[0].split('"').filter((_, at) => at % 2 === 0).join('"');
    const inRow = parts(outsideTexts).flatMap((it) => (it === "()" ? ["(", ")"] : [it]));
    for (const [at, word] of inRow.entries()) {
      if (WORD.test(word)) words.push(words.at(-1) === "." ? word.toLowerCase() : nameless(word));
      else if (![",", ";", '"'].includes(word) || (word === "," && inRow[at + 1] === "|")) words.push(word);
    }
    return words;
  }

  function runs(lines) {
    const found = new Set();
    for (const words of lines.map(wordsOf)) {
      for (let length = 1; length <= rules.words.run; length++) {
        for (let at = 0; at + length <= words.length; at++) found.add(words.slice(at, at + length).join(" "));
      }
    }
    found.delete("_");
    return found;
  }

  const speaksOfClosures = (line) => wordsOf(line).some((word) => ofClosures.has(word)) || rules.words.ofTypes.some((it) => line.includes(it));

  function calls(row, name) {
    const isCall = ([before, behind]) =>
      !/[\p{Alphabetic}\p{N}_.]$/u.test(before) &&
      (behind.startsWith("(") || (before.endsWith("(") && behind.startsWith(")(")));
    const cuts = name ? row.split(name) : [];
    return cuts.slice(1).some((_, at) => isCall([cuts.slice(0, at + 1).join(name), cuts.slice(at + 1).join(name)]));
  }

  function hasClosure(row) {
    const words = wordsOf(row);
    const begins = (at) =>
      words[at] === "|" && words.slice(at + 1).includes("|") && (at === 0 || beforeBars.has(words[at - 1]));
    const isTrait = (at) => words[at] === "fn" && words[at + 1] === "(";
    const isArrow = (at) => {
      if (words[at] !== "=" || words[at + 1] !== ">") return false;
      const before = words.slice(0, at);
      const ends = before.slice(-2).join(" ");
      const opens = before.some((word, is) => (word === "=" || word === "(") && before[is + 1] === "(");
      return ends === "( _" || (before.at(-1) === ")" && opens);
    };
    const isField = (at) => {
      const opens = words.slice(0, at).findLastIndex((word) => word === "(" || word === ")");
      const isCalled = words[at] === ")" && words[at + 1] === "(";
      return isCalled && words[opens] === "(" && opens + 2 < at && words[at - 2] === ".";
    };
    return speaksOfClosures(row) || words.some((_, at) => begins(at) || isTrait(at) || isArrow(at) || isField(at));
  }

  // pasted.rs: the messages in a text

  const limits = rules.pasted;
  const ofCalled = set(limits.ofCalled);

  function ofWords(code, text) {
    const lines = text.split("\n");
    const message = { headline: lines[0].trim(), code, words: [], rows: [], hasClosure: false };
    lines.slice(0, limits.lines).forEach((line) => add(message, line));
    return message;
  }

  function add(message, whole) {
    const lint = whole.match(/#\[(?:warn|deny|forbid)\(([^)]*)/);
    if (!message.code && lint) message.code = lint[1].split("::").at(-1);
    const line = whole.trim();
    const [, row] = line.match(/^\d+\s*\|(.*)/) ?? [];
    if (row !== undefined) {
      message.rows.push(rowWords(row).join(" "));
      const isCalled = ofCalled.has(message.code) && calls(line, message.headline.split("`")[1]?.replace(/^\*+/, ""));
      message.hasClosure ||= isCalled || hasClosure(message.rows.at(-1));
      return;
    }
    if (/^(\d+\s*[-+~]|-->|:::|\.\.\.)/.test(line) || rules.words.notes.some((note) => line.includes(note))) return;
    const words = line.replace(/^[ |^\-_+~=]+/, "").replace(/^(note|help): /, "");
    if (!/\p{Alphabetic}/u.test(words)) return;
    message.words.push(messageWords(words).join(" "));
    message.hasClosure ||= speaksOfClosures(message.words.at(-1));
  }

  const behindPlace = (line) => line.replace(/^.*?\d: (?=error|warning)/, "");
  const coded = (line) => behindPlace(line).match(/^(?:error|warning)(?:\[([^\]]*)\])?: (.*\S.*)/);
  const isPanic = (line) =>
    line.startsWith(limits.thread) && (line.includes(" panicked at ") || line.includes(limits.overflow));

  function read([first, ...rest]) {
    if (isPanic(first)) {
      const [, quoted] = first.match(/panicked at '(.*)', /) ?? [];
      const overflow = first.includes(limits.overflow) ? limits.overflow : undefined;
      return ofWords(limits.panic, quoted ?? overflow ?? rest[0] ?? "");
    }
    const [, code, words] = coded(first);
    const message = ofWords((code ?? "").split("::").at(-1), words);
    message.headline = behindPlace(first).trim();
    rest.slice(0, limits.lines).forEach((line) => add(message, line));
    return message;
  }

  function clean(pasted) {
    const text = rendered(pasted.slice(0, limits.letters))
      .replace(/\x1b\[[0-9;]*[A-Za-z]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)/g, "")
      .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "");
    let lines = text.split(/\r?\n/);
    const isQuoted = (line) => line.trimStart().startsWith(">");
    if (lines.some(isQuoted) && lines.every((line) => isQuoted(line) || !line)) {
      lines = lines.map((line) => line.trimStart().replace(/^>+/, ""));
    }
    lines = lines.map((line) => line.slice(0, limits.line));
    const margins = lines.filter((line) => line.trim()).map((line) => line.match(/^ */)[0].length);
    const margin = margins.reduce((least, it) => Math.min(least, it), Infinity);
    return lines.map((line) => line.slice(margin)).join("\n");
  }

  function rendered(pasted) {
    const line = (text) => {
      if (!text.startsWith("{")) return text;
      try {
        const json = JSON.parse(text);
        return json.message?.rendered ?? json.rendered ?? "";
      } catch {
        return text;
      }
    };
    return pasted.split("\n").map(line).join("\n");
  }

  const isBinary = (text) => (text.match(/\uFFFD/g) ?? []).length * 50 > text.length;

  function isProgram(text) {
    const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
    const begun = lines.filter((line) => limits.begins.some((it) => line.startsWith(it))).length;
    const ended = lines.filter((line) => limits.endings.some((it) => line.endsWith(it))).length;
    return begun > 0 && ended > 0 && (begun + ended) * 2 >= lines.length;
  }

  function messagesOf(text) {
    const found = [];
    let within = false;
    let counts = false;
    for (const line of text.split("\n")) {
      if (isPanic(line) || coded(line)) {
        within = !limits.counts.some((count) => line.includes(count));
        counts ||= !within;
        if (within) found.push([]);
      }
      within &&= !limits.ends.some((end) => line.trimStart().startsWith(end));
      if (within && line.trim()) found.at(-1).push(line);
    }
    const isWarning = ([first]) => behindPlace(first).startsWith("warning");
    found.sort((one, other) => isWarning(one) - isWarning(other));
    const distinct = new Map(found.map((lines) => [lines.join("\n"), lines]));
    return { counts, messages: [...distinct.values()].slice(0, limits.messages).map(read) };
  }

  // forms.rs: which form a message is

  const { enough, enoughWithoutClosure, alike, common, name } = rules.forms;

  function areAlike(one, other) {
    const words = (line) => new Set(wordsOf(line).filter((word) => word !== "_"));
    const [ours, theirs] = [words(one), words(other)];
    const shared = [...ours].filter((word) => theirs.has(word)).length;
    return shared > 0 && 2 * shared >= alike * (ours.size + theirs.size);
  }

  function mayBe(form, { code, words }) {
    return form.messages.some((own) => {
      const isAlike = () => areAlike(own.words[0] ?? "", words[0] ?? "");
      if (code === "") return !isCode(own.code) && isAlike();
      return own.code === code && (code !== limits.panic || isAlike());
    });
  }

  function begins(words, wording) {
    if (!wording.length) return true;
    if (!words.length) return false;
    const [first, ...rest] = wording;
    if (first !== "_") return words[0] === first && begins(words.slice(1), rest);
    return words.slice(0, name).some((_, at) => begins(words.slice(at + 1), rest));
  }

  function says(form, message) {
    const isOwn = message.hasClosure && form.code && form.code === message.code;
    const lines = message.words.slice(0, isOwn ? message.words.length : 1).map(wordsOf);
    const is = (wording) =>
      wording.length === 1
        ? wording[0] === message.code.toLowerCase()
        : lines.some((words) => words.some((_, at) => begins(words.slice(at), wording)));
    return Math.max(0, ...form.wordings.filter(is).map((wording) => wording.length));
  }

  function compared(all, runsOf) {
    const own = all.map((form) => form.messages.map(runsOf));
    const counts = new Map();
    for (const messages of own) {
      for (const run of new Set(messages.flatMap((it) => [...it]))) counts.set(run, (counts.get(run) ?? 0) + 1);
    }
    const weight = (run) => common + Math.log((all.length + 1) / ((counts.get(run) ?? 0) + 0.5));
    const sum = (some) => [...some].reduce((all, run) => all + weight(run), 0);
    return (asked, form, at) => {
      const both = sum(asked) * sum(own[form][at]);
      return both > 0 ? sum([...asked].filter((run) => own[form][at].has(run))) / Math.sqrt(both) : 0;
    };
  }

  function hasWhatDecides(message, own) {
    const says = (of, what) => [...of.words, ...of.rows].some((line) => ` ${line}`.includes(` ${what}`));
    return rules.forms.decides.every((what) => says(message, what) || !says(own, what));
  }

  function fitting(message, all) {
    const least = message.hasClosure ? enough : enoughWithoutClosure;
    const mayTell = (own) =>
      (message.hasClosure || !own.hasClosure) && (isHeadline(message) || hasWhatDecides(message, own));
    const fits = scored(message, all, mayTell).filter(({ score }) => score >= least);
    return inOrder(fits, isHeadline(message));
  }

  function nearest(message, all) {
    const near = scored(message, all, () => true).sort((one, other) => other.score - one.score);
    return near.slice(0, rules.forms.nearest).map(({ form }) => form);
  }

  const isHeadline = ({ words, rows }) => words.length === 1 && rows.length === 0;

  function scored(message, all, counts) {
    const ofWords = compared(all, (own) => runs(isHeadline(message) ? own.words.slice(0, 1) : own.words));
    const ofRows = compared(all, (own) => runs(own.rows));
    const [askedWords, askedRows] = [runs(message.words), runs(message.rows)];
    const score = (which, at) => {
      const words = ofWords(askedWords, which, at);
      if (!askedRows.size && !all[which].messages[at].rows.length) return words;
      return (1 - rules.forms.rows) * words + rules.forms.rows * ofRows(askedRows, which, at);
    };
    return all.map((form, which) => {
      const scores = form.messages.map((own, at) => (counts(own) ? score(which, at) : 0));
      return { form, score: Math.max(0, ...scores) };
    });
  }

  /** The first that no later one is better than. If it is not sure, also the best one near to it. */
  function inOrder(fits, isHeadline) {
    const { better, sure, near } = rules.forms;
    if (!fits.length) return [];
    const first = fits.reduce((best, it) => (it.score > best.score + better ? it : best));
    const isNear = (it) => it !== first && it.score > first.score - near;
    const others = first.score < sure && !isHeadline ? fits.filter(isNear) : [];
    const other = others.reduce((best, it) => (best && it.score < best.score ? best : it), undefined);
    return [first, ...(other ? [other] : [])].map(({ form }) => form);
  }

  // places.rs: where the book speaks of plain words

  const stop = set(rules.places.stop);

  function stems(text) {
    const words = text.toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu) ?? [];
    return [...new Set(words.filter((word) => !stop.has(word)).map(stem))];
  }

  function stem(word) {
    const { endings, stem: least } = rules.places;
    const ending = endings.find((it) => word.endsWith(it) && word.length - it.length >= least);
    return ending ? word.slice(0, -ending.length) : word;
  }

  function placesOf(asked) {
    const { below, share, most } = rules.places;
    const words = stems(asked);
    const has = (place, word) => (place.words.includes(word) ? 1 : place.below.includes(word) ? below : 0);
    const weights = words.map((word) => {
      const count = places.filter((place) => has(place, word) > 0).length;
      return Math.log((places.length + 1) / (count + 0.5));
    });
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const score = (place) =>
      words.reduce((sum, word, at) => sum + weights[at] * has(place, word), 0) - place.words.length / 100;
    const scored = places.map((place) => ({ place, score: score(place) })).sort((one, other) => other.score - one.score);
    const least = Math.max(share * all, 2 * share * scored[0].score);
    const best = new Map();
    for (const { place, score } of scored) {
      if (score > 0 && score >= least && !best.has(place.href)) best.set(place.href, place);
    }
    return [...best.values()].slice(0, most);
  }

  // answer.rs

  const told = rules.answer;

  /** Adds a form that fits, or the first form of an entry and those that are nearest. */
  function put(found, form, near) {
    const isOfEntry = (it) => it.form.entry === form.entry;
    const others = found.filter((it) => near || !it.near || !isOfEntry(it));
    const isThere = others.some((it) => (near ? isOfEntry(it) : !it.near && it.form.id === form.id));
    found.splice(0, found.length, ...others, ...(isThere ? [] : [{ form, near }]));
  }

  function putMessage(found, message) {
    const all = forms.filter((form) => mayBe(form, message));
    const fits = fitting(message, all);
    if (fits.length) {
      fits.forEach((form) => put(found, form));
      return true;
    }
    const said = saying(message);
    if (said.length && (!all.length || message.hasClosure)) {
      said.forEach((form) => put(found, form));
      return true;
    }
    const entry = forms.find((it) => it.code && it.code === message.code) ?? (message.hasClosure ? all[0] : undefined);
    if (!entry) return false;
    put(found, entry, nearest(message, all));
    return true;
  }

  function saying(message) {
    const lengths = forms.map((form) => says(form, message));
    const longest = Math.max(...lengths);
    return longest > 0 ? forms.filter((_, at) => lengths[at] === longest) : [];
  }

  function unknownCode(code) {
    return code <= told.lastCode
      ? `${code} (\`rustc --explain ${code}\` tells what it means)`
      : `${code} (rustc has no such code)`;
  }

  function naming(missing) {
    const distinct = [...new Set(missing)];
    const more = distinct.length - told.named;
    const names = [...distinct.slice(0, told.named), ...(more > 0 ? [`and ${more} more`] : [])];
    return names.length ? `not in the clinic: ${names.join("; ")}` : undefined;
  }

  const only = (said) => ({ found: [], places: [], said });

  function named(word) {
    const anchor = word.toLowerCase().replaceAll("_", "-");
    const byAnchor = forms.filter(({ id }) => id === anchor);
    if (byAnchor.length) return byAnchor;
    const small = word.toLowerCase();
    return forms.filter(
      ({ id, entry, lint, wordings }) =>
        (lint && lint === word && id === entry) || wordings.some((it) => it.length === 1 && it[0] === small),
    );
  }

  function ofQuestion(text) {
    const found = [];
    for (const line of text.split("\n").slice(0, told.lines)) {
      saying(ofWords("", line)).forEach((form) => put(found, form));
    }
    if (found.length) return { found, places: [] };
    const words = (text.match(/[\p{Alphabetic}\p{N}_-]+/gu) ?? []).slice(0, told.lines);
    const missing = [];
    let others = 0;
    for (const word of words) {
      const all = named(word);
      if (all.length) all.forEach((form) => put(found, form));
      else if (isCode(word.toUpperCase())) missing.push(unknownCode(word.toUpperCase()));
      else others += 1;
    }
    if (found[0]?.form.code && others > told.beside) {
      const { code } = found[0].form;
      found.length = 0;
      putMessage(found, ofWords(code, text));
      return { found, places: [] };
    }
    if ((found.length || missing.length) && others <= told.beside) {
      return { found, places: [], said: naming(missing) };
    }
    return plain(text, words);
  }

  function plain(text, words) {
    if (isProgram(text)) return only(told.program);
    const [, digits] = words.length === 1 ? (words[0].match(/^[Ee]?(\d{1,4})$/) ?? []) : [];
    if (digits) return only(`\`${words[0]}\` is no code; did you mean E${digits.padStart(4, "0")}?`);
    const places = words.length <= told.question ? placesOf(text) : [];
    return places.length ? { found: [], places } : only(told.noWords);
  }

  /** The forms found, places in the book, and what belongs to nothing. */
  function answer(pasted) {
    const text = clean(pasted);
    if (!text.trim()) return only(told.nothing);
    if (isBinary(text)) return only(told.binary);
    const { messages, counts } = messagesOf(text);
    if (!messages.length) return counts ? only(told.counted) : ofQuestion(text.trim());
    const found = [];
    const missing = [];
    for (const message of messages) {
      const name = isCode(message.code) ? unknownCode(message.code) : message.headline;
      if (!putMessage(found, message)) missing.push(name);
    }
    return { found, places: [], said: naming(missing) };
  }

  return { answer, stop, stem };
};

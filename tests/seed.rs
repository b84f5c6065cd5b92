//! The tool refuses what is wrong with the content, says where and how to mend it, and then writes nothing. Each case is the
//! fictional territory with one small mistake.

#[path = "support/fiction.rs"]
mod fiction;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use escale::seed::Problem;

/// A copy of a folder of content that goes when the test ends.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("seed-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let copy = Self(folder);
        copy_folder(&fiction::folder(), &copy.territory());
        copy
    }

    /// A whole `kv-seed` of one territory lies in here.
    fn root(&self) -> &Path {
        &self.0
    }

    fn territory(&self) -> PathBuf {
        self.0.join("territories").join(fiction::ID)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// What an editor did to a file.
enum Edit {
    /// The first of these words became those.
    Replace(&'static str, &'static str, &'static str),
    Append(&'static str, &'static str),
    Remove(&'static str),
    Create(&'static str, &'static str),
}
use Edit::{Append, Create, Remove, Replace};

impl Edit {
    /// Makes it, and tells the line on which it was made.
    fn make(&self, folder: &Path) -> usize {
        let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap();
        let line = |text: &str, at: usize| 1 + text[..at].matches('\n').count();
        let (path, text, at) = match *self {
            Replace(path, old, new) => {
                let text = read(path);
                let at = text.find(old).unwrap_or_else(|| panic!("{path} does not hold “{old}”"));
                // The words may begin on a line that stays as it is.
                let changed = old.bytes().zip(new.bytes()).take_while(|(old, new)| old == new).count();
                (
                    path,
                    text.replacen(old, new, 1),
                    line(&text, at) + old.get(..changed).map_or(0, |same| same.matches('\n').count()),
                )
            }
            Append(path, new) => {
                let text = read(path);
                let at = line(&text, text.len());
                (path, text + new, at)
            }
            Create(path, new) => (path, new.to_string(), 1),
            Remove(path) => {
                fs::remove_file(folder.join(path)).unwrap();
                return 1;
            }
        };
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        at
    }
}

/// How the line that is named lies to the mistake.
enum Line {
    /// The very line.
    Same,
    /// The head of the fact, at most so many lines above.
    Fact,
    /// The file as a whole: something is missing in it, or it is missing.
    Whole,
}
use Line::{Fact, Same, Whole};

struct Case {
    name: &'static str,
    edit: Edit,
    /// The file to which the problem points.
    file: &'static str,
    line: Line,
    /// A part of what is said to be wrong.
    wrong: &'static str,
}

const MUSEUM: &str = "places/shukura-museum.toml";
const CATHEDRAL: &str = "places/tamriani-cathedral.toml";

const CASES: &[Case] = &[
    Case {
        name: "a key that nobody knows",
        edit: Append(MUSEUM, "colour = \"white\"\n"),
        file: MUSEUM,
        line: Same,
        wrong: "unknown field `colour`",
    },
    Case {
        name: "a fact's key that nobody knows",
        edit: Replace(MUSEUM, "volatile = true", "volatil = true"),
        file: MUSEUM,
        line: Same,
        wrong: "unknown field `volatil`",
    },
    Case {
        name: "a key of the territory that nobody knows",
        edit: Replace("territory.toml", "hosts =", "host ="),
        file: "territory.toml",
        line: Same,
        wrong: "unknown field `host`",
    },
    Case {
        name: "a key of a name that nobody knows",
        edit: Replace("fr/places/nargizi-garden.toml", "about =", "abuot ="),
        file: "fr/places/nargizi-garden.toml",
        line: Same,
        wrong: "unknown field `abuot`",
    },
    Case {
        name: "not TOML at all",
        edit: Replace(MUSEUM, "kinds = [\"museum\"]", "kinds = [\"museum\""),
        file: MUSEUM,
        line: Fact,
        wrong: "",
    },
    Case {
        name: "a former id that another place has",
        edit: Replace("places/nargizi-garden.toml", "kinds =", "same-as = [\"shukura-museum\"]\nkinds ="),
        file: "places/nargizi-garden.toml",
        line: Same,
        wrong: "the id “shukura-museum” is used twice",
    },
    Case {
        name: "a town twice",
        edit: Append("towns.toml", "\n[[towns]]\nid = \"nakvari\"\n"),
        file: "towns.toml",
        line: Whole,
        wrong: "the id “nakvari” is used twice",
    },
    Case {
        name: "a source twice",
        edit: Replace("sources.toml", "id = \"gazette\"", "id = \"archives\""),
        file: "sources.toml",
        line: Same,
        wrong: "the id “archives” is used twice",
    },
    Case {
        name: "a site twice",
        edit: Replace("sites.toml", "id = \"sanapiro-weather\"", "id = \"sanapiro-lines\""),
        file: "sites.toml",
        line: Same,
        wrong: "the id “sanapiro-lines” is used twice",
    },
    Case {
        name: "an id that is not the file's name",
        edit: Replace(CATHEDRAL, "id = \"tamriani-cathedral\"", "id = \"tamriani\""),
        file: CATHEDRAL,
        line: Same,
        wrong: "id “tamriani” is not the file's name",
    },
    Case {
        name: "a fact without a source",
        edit: Replace(MUSEUM, "source = \"https://archives.sanapiro.example/museum/visit\"", "source = \"\""),
        file: MUSEUM,
        line: Fact,
        wrong: "fact opening_hours has no source",
    },
    Case {
        name: "a fact without the key source",
        edit: Replace(MUSEUM, "source = \"https://archives.sanapiro.example/museum/visit\"\n", ""),
        file: MUSEUM,
        line: Fact,
        wrong: "missing field `source`",
    },
    Case {
        name: "a fact of a source that refused",
        edit: Replace(MUSEUM, "https://archives.sanapiro.example/museum/visit", "https://www.forbidden.example/museum"),
        file: MUSEUM,
        line: Fact,
        wrong: "forbidden.example refused the use of its pages",
    },
    Case {
        name: "a fact of a part of a site that refused",
        edit: Replace(
            MUSEUM,
            "https://archives.sanapiro.example/museum/visit",
            "https://blog.forbidden.example/museum",
        ),
        file: MUSEUM,
        line: Fact,
        wrong: "blog.forbidden.example refused the use of its pages",
    },
    Case {
        name: "a topic of a source that refused",
        edit: Replace(
            "topics/tap-water.toml",
            "https://archives.sanapiro.example/water",
            "https://forbidden.example/water",
        ),
        file: "topics/tap-water.toml",
        line: Same,
        wrong: "forbidden.example refused the use of its pages",
    },
    Case {
        name: "an emergency number of a source that refused",
        edit: Replace(
            "territory.toml",
            "https://archives.sanapiro.example/emergency",
            "https://forbidden.example/emergency",
        ),
        file: "territory.toml",
        line: Same,
        wrong: "forbidden.example refused the use of its pages",
    },
    Case {
        name: "a permission that nobody knows",
        edit: Replace("sources.toml", "permission = \"asked\"", "permission = \"maybe\""),
        file: "sources.toml",
        line: Fact,
        wrong: "permission “maybe”",
    },
    Case {
        name: "a place that a language does not name",
        edit: Remove("ar/places/nargizi-garden.toml"),
        file: "ar/places/nargizi-garden.toml",
        line: Whole,
        wrong: "this language says nothing of the place",
    },
    Case {
        name: "a text that a language lacks",
        edit: Replace("ar/places/shukura-museum.toml", "great-lens =", "great-lamp ="),
        file: "ar/places/shukura-museum.toml",
        line: Whole,
        wrong: "the text “great-lens” is missing",
    },
    Case {
        name: "a text that no fact uses",
        edit: Replace("en/places/shukura-museum.toml", "great-lens =", "small-lens = \"It is small.\"\ngreat-lens ="),
        file: "en/places/shukura-museum.toml",
        line: Whole,
        wrong: "no fact uses the text “small-lens”",
    },
    Case {
        name: "an empty sentence",
        edit: Replace("en/places/nargizi-garden.toml", "Garden of daffodils, open day and night.", " "),
        file: "en/places/nargizi-garden.toml",
        line: Whole,
        wrong: "empty or too long",
    },
    Case {
        name: "a name of a place that is not there",
        edit: Create("en/places/moon-palace.toml", "name = \"Moon Palace\"\nabout = \"A palace.\"\n"),
        file: "en/places/moon-palace.toml",
        line: Whole,
        wrong: "there is no place “moon-palace”",
    },
    Case {
        name: "a topic that a language lacks",
        edit: Remove("ar/topics/tap-water.md"),
        file: "ar/topics/tap-water.md",
        line: Whole,
        wrong: "cannot be read",
    },
    Case {
        name: "a topic that only one language has",
        edit: Create("en/topics/moonlight.md", "# Moon?\n\n? a\n? b\n\nYes.\n"),
        file: "en/topics/moonlight.md",
        line: Whole,
        wrong: "there is no topic “moonlight”",
    },
    Case {
        name: "a town without a name",
        edit: Replace("ar/territory.toml", "tovliani =", "tovlianni ="),
        file: "ar/territory.toml",
        line: Whole,
        wrong: "the town tovliani has no name",
    },
    Case {
        name: "a language without messages",
        edit: Create("ka/territory.toml", "territory = \"სანაპირო\""),
        file: "ka/territory.toml",
        line: Whole,
        wrong: "the language ka has no messages",
    },
    Case {
        name: "a kind without a label",
        edit: Replace(CATHEDRAL, "[\"cathedral\"]", "[\"cathedrals\"]"),
        file: CATHEDRAL,
        line: Same,
        wrong: "“kind-cathedrals” has no label in fr",
    },
    Case {
        name: "a flag without a label",
        edit: Replace("places/nargizi-garden.toml", "flag = \"dogs\"", "flag = \"dragons\""),
        file: "places/nargizi-garden.toml",
        line: Fact,
        wrong: "“flag-dragons-yes” has no label in ar",
    },
    Case {
        name: "a part of a price without a label",
        edit: Replace(MUSEUM, "who = \"reduced\"", "who = \"poor\""),
        file: MUSEUM,
        line: Fact,
        wrong: "“who-poor” has no label",
    },
    Case {
        name: "an emergency without a label",
        edit: Replace("territory.toml", "emergency-196", "emergency-dragons"),
        file: "territory.toml",
        line: Same,
        wrong: "“emergency-dragons” has no label",
    },
    Case {
        name: "a place off the map",
        edit: Replace(MUSEUM, "lat = -43.9551", "lat = 43.9551"),
        file: MUSEUM,
        line: Same,
        wrong: "shukura-museum lies off the map",
    },
    Case {
        name: "a town off the map",
        edit: Replace("towns.toml", "id = \"tovliani\"\nlat = -44.30", "id = \"tovliani\"\nlat = -54.30"),
        file: "towns.toml",
        line: Fact,
        wrong: "tovliani lies off the map",
    },
    Case {
        name: "hours of a day that is none",
        edit: Replace(MUSEUM, "Tu-Su 10:00", "Tu-Sonntag 10:00"),
        file: MUSEUM,
        line: Fact,
        wrong: "fact opening_hours: hours “Tu-Sonntag",
    },
    Case {
        name: "hours in words",
        edit: Replace(MUSEUM, "Tu-Su 10:00-17:30; PH off", "every day but Monday"),
        file: MUSEUM,
        line: Fact,
        wrong: "fact opening_hours: hours “every day but Monday”",
    },
    Case {
        name: "departures without a time",
        edit: Replace(CATHEDRAL, "We 15:00", "We afternoon"),
        file: CATHEDRAL,
        line: Fact,
        wrong: "fact guided_tour: times is not as expected",
    },
    Case {
        name: "a month that is none",
        edit: Replace(MUSEUM, "dated = \"2026-01\"", "dated = \"2026-13\""),
        file: MUSEUM,
        line: Fact,
        wrong: "fact opening_hours has a malformed date",
    },
    Case {
        name: "a day that is none",
        edit: Replace(MUSEUM, "dated = \"2026-01\"", "dated = \"2026-02-30\""),
        file: MUSEUM,
        line: Fact,
        wrong: "fact opening_hours has a malformed date",
    },
    Case {
        name: "a date without its hyphen",
        edit: Replace(MUSEUM, "dated = \"2026-01\"", "dated = \"202601\""),
        file: MUSEUM,
        line: Fact,
        wrong: "fact opening_hours has a malformed date",
    },
    Case {
        name: "an event without a date",
        edit: Replace(MUSEUM, "date = \"1902-11-05\"", "date = \"in autumn\""),
        file: MUSEUM,
        line: Fact,
        wrong: "fact built: event is not as expected",
    },
    Case {
        name: "a season of a day that is none",
        edit: Replace("places/zghvari-beach.toml", "02-28", "02-30"),
        file: "places/zghvari-beach.toml",
        line: Fact,
        wrong: "fact supervision: season is not as expected",
    },
    Case {
        name: "questions of a topic that nobody knows",
        edit: Replace("en/asked.md", "# tap-water", "# lake-water"),
        file: "en/asked.md",
        line: Same,
        wrong: "there is no topic “lake-water”",
    },
    Case {
        name: "questions of no topic",
        edit: Replace("en/asked.md", "# emergency-call\n", ""),
        file: "en/asked.md",
        line: Same,
        wrong: "a question under no heading",
    },
    Case {
        name: "too few questions to learn a topic from",
        edit: Replace("en/asked.md", "potable?\n", ""),
        file: "en/asked.md",
        line: Whole,
        wrong: "fewer than 10 questions under “# tap-water”",
    },
    Case {
        name: "a topic that was never checked",
        edit: Replace("topics/tap-water.toml", "2026-05-02", "May"),
        file: "topics/tap-water.toml",
        line: Same,
        wrong: "`checked` is no date",
    },
    Case {
        name: "a holiday that is none",
        edit: Replace("territory.toml", "day = \"06-17\"", "day = \"17 June\""),
        file: "territory.toml",
        line: Same,
        wrong: "the public holiday “Day of the Lighthouse” is malformed",
    },
    Case {
        name: "a clock that is none",
        edit: Replace("territory.toml", "Pacific/Chatham\"", "Pacific/Sanapiro\""),
        file: "territory.toml",
        line: Same,
        wrong: "“Pacific/Sanapiro” is no time zone",
    },
    Case {
        name: "a town that nobody knows",
        edit: Replace(MUSEUM, "town = \"kvemo-ubani\"", "town = \"zemo-ubani\""),
        file: MUSEUM,
        line: Same,
        wrong: "the town “zemo-ubani” is unknown",
    },
    Case {
        name: "a district of a town that nobody knows",
        edit: Replace("towns.toml", "within = \"nakvari\"", "within = \"nokvari\""),
        file: "towns.toml",
        line: Fact,
        wrong: "kvemo-ubani lies within an unknown town",
    },
    Case {
        name: "a site that nobody knows in a topic",
        edit: Replace("topics/tap-water.toml", "sanapiro-welcome", "sanapiro-goodbye"),
        file: "topics/tap-water.toml",
        line: Same,
        wrong: "there is no site “sanapiro-goodbye”",
    },
    Case {
        name: "a fact that nobody knows in a topic",
        edit: Replace("topics/reaching-the-mountain.toml", "bogiri-ferry.frequency", "bogiri-ferry.colour"),
        file: "topics/reaching-the-mountain.toml",
        line: Same,
        wrong: "there is no fact “bogiri-ferry.colour”",
    },
    Case {
        name: "a place that nobody knows in a topic",
        edit: Replace("topics/reaching-the-mountain.toml", "bogiri-ferry.frequency", "bogiri-plane.frequency"),
        file: "topics/reaching-the-mountain.toml",
        line: Same,
        wrong: "there is no fact “bogiri-plane.frequency”",
    },
    Case {
        name: "a topic that stands on nothing",
        edit: Replace("topics/tap-water.toml", "sources = [\"https://archives.sanapiro.example/water\"]\n", ""),
        file: "topics/tap-water.toml",
        line: Same,
        wrong: "the topic stands on no source",
    },
    Case {
        name: "a link in a topic's answer",
        edit: Replace("en/topics/tap-water.md", "safe everywhere.", "safe, see https://welcome.sanapiro.example."),
        file: "en/topics/tap-water.md",
        line: Same,
        wrong: "an answer holds no links",
    },
    Case {
        name: "a topic with one phrasing",
        edit: Replace("en/topics/tap-water.md", "? drinking water\n", ""),
        file: "en/topics/tap-water.md",
        line: Whole,
        wrong: "give at least two other phrasings",
    },
    Case {
        name: "two values in one fact",
        edit: Replace(MUSEUM, "phone = \"+999 5 01 02 03\"", "phone = \"+999 5 01 02 03\"\nlevel = \"easy\""),
        file: MUSEUM,
        line: Fact,
        wrong: "fact phone: the fact has several values",
    },
    Case {
        name: "a fact without a value",
        edit: Replace(MUSEUM, "phone = \"+999 5 01 02 03\"\n", ""),
        file: MUSEUM,
        line: Fact,
        wrong: "fact phone: the fact has no value",
    },
    Case {
        name: "a price below nothing",
        edit: Replace(MUSEUM, "amount = 600", "amount = -600"),
        file: MUSEUM,
        line: Fact,
        wrong: "fact price: prices is not as expected",
    },
    Case {
        name: "an age that is none",
        edit: Replace(MUSEUM, "age = \"<7\"", "age = \"small\""),
        file: MUSEUM,
        line: Fact,
        wrong: "fact price: age is not as expected",
    },
    Case {
        name: "a site that nobody confirmed",
        edit: Replace("sites.toml", "confirmed = \"page\"", "confirmed = \"hearsay\""),
        file: "sites.toml",
        line: Fact,
        wrong: "confirmed by “hearsay”",
    },
    Case {
        name: "an address that is none",
        edit: Replace(MUSEUM, "url = \"https://museum.sanapiro.example\"", "url = \"museum.sanapiro.example\""),
        file: MUSEUM,
        line: Same,
        wrong: "“museum.sanapiro.example” is not an address",
    },
    Case {
        name: "no site for everything",
        edit: Replace(
            "sites.toml",
            "subjects = [\"everything\", \"kind.tourist-office\", \"ask.act\"]",
            "subjects = []",
        ),
        file: "sites.toml",
        line: Whole,
        wrong: "",
    },
    Case {
        name: "no English",
        edit: Remove("en/territory.toml"),
        file: "en/territory.toml",
        line: Whole,
        wrong: "there is no English",
    },
    Case {
        name: "a file that is no place",
        edit: Create("places/notes.txt", "remember the milk"),
        file: "places/notes.txt",
        line: Whole,
        wrong: "is not a .toml file",
    },
];

#[test]
fn every_mistake_is_refused_with_its_place_and_how_to_mend_it() {
    let mut failed = Vec::new();
    for (number, case) in CASES.iter().enumerate() {
        // The student's site answers for everything, too.
        let copy = Copy::new(&number.to_string());
        if case.name == "no site for everything" {
            Replace(
                "sites.toml",
                "title = \"Sanapiro for Students\"\nconfirmed = \"page\"\nsubjects = [\"everything\"]",
                "title = \"Sanapiro for Students\"\nconfirmed = \"page\"\nsubjects = []",
            )
            .make(&copy.territory());
        }
        let line = case.edit.make(&copy.territory());
        let problems = match fiction::compiled(copy.territory()) {
            Ok(_) => {
                failed.push(format!("{}: was compiled", case.name));
                continue;
            }
            Err(problems) => problems,
        };
        let file = copy.territory().join(case.file);
        let fits = |problem: &&Problem| problem.file == file && problem.what.contains(case.wrong);
        let listed = || problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        let Some(problem) = problems.iter().find(fits) else {
            failed.push(format!("{}: “{}” in {} is not among\n{}", case.name, case.wrong, case.file, listed()));
            continue;
        };
        let right_line = match case.line {
            Same => problem.line == Some(line),
            Fact => problem.line.is_some_and(|named| named.abs_diff(line) <= 8),
            Whole => true,
        };
        if !right_line {
            failed.push(format!("{}: the mistake is on line {line}, and said to be at {problem}", case.name));
        }
        if problem.mend.trim().is_empty() {
            failed.push(format!("{}: nothing says how to mend it", case.name));
        }
        if problems.len() > 9 {
            failed.push(format!("{}: one mistake makes {} problems\n{}", case.name, problems.len(), listed()));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

#[test]
fn all_mistakes_are_told_at_once() {
    let copy = Copy::new("at-once");
    Replace(MUSEUM, "Tu-Su 10:00", "Tu-Xx 10:00").make(&copy.territory());
    Replace(CATHEDRAL, "dated = \"2025-11\"", "dated = \"soon\"").make(&copy.territory());
    Remove("ar/topics/tap-water.md").make(&copy.territory());
    let problems = fiction::compiled(copy.territory()).err().expect("refused");
    for file in [MUSEUM, CATHEDRAL, "ar/topics/tap-water.md"] {
        assert!(problems.iter().any(|problem| problem.file.ends_with(file)), "{file} is not named");
    }
}

fn pack(root: &Path, out: &Path) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pack"));
    command.arg("--seed").arg(root).arg("--out").arg(out);
    command.output().expect("the tool runs")
}

fn listing(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            match path.is_dir() {
                true => folders.push(path),
                false => files.push((path.clone(), fs::read(&path).unwrap())),
            }
        }
    }
    files.sort();
    files
}

/// A release that was written stays as it was when the next one is refused, and nothing of the refused one is written.
#[test]
fn nothing_is_written_while_a_problem_is_left() {
    let copy = Copy::new("write");
    copy_folder(&fiction::root().join("kv-seed/languages"), &copy.root().join("languages"));
    let out = copy.root().join("out");

    Replace(MUSEUM, "Tu-Su 10:00", "Tu-Xx 10:00").make(&copy.territory());
    let refused = pack(copy.root(), &out);
    assert!(!refused.status.success());
    assert!(!out.exists(), "written in spite of a problem");
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("shukura-museum.toml:10: fact opening_hours"), "{said}");
    assert!(said.contains("→ write them as OpenStreetMap does"), "{said}");
    assert!(said.contains("sanapiro: 1 problem; nothing was written"), "{said}");

    Replace(MUSEUM, "Tu-Xx 10:00", "Tu-Su 10:00").make(&copy.territory());
    let written = pack(copy.root(), &out);
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    let before = listing(&out);
    assert!(before.iter().any(|(path, _)| path.ends_with("bulk.json")));
    assert!(String::from_utf8_lossy(&written.stdout).contains("sanapiro"));

    Replace(MUSEUM, "amount = 600", "amount = -600").make(&copy.territory());
    assert!(!pack(copy.root(), &out).status.success());
    assert_eq!(listing(&out), before, "the release before was touched");
}

#[test]
fn the_content_of_the_project_is_whole() {
    for entry in fs::read_dir(fiction::root().join("kv-seed/territories")).unwrap().flatten() {
        if let Err(problems) = fiction::compiled(entry.path()) {
            let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", said.join("\n"));
        }
    }
}

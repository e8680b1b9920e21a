use super::files::ContentFile;
use super::options::{ReportOptions, Root};
use super::{Outcome, print};
use crate::diagnostic::draw::Format;
use crate::model::shape::Shape;
use anyhow::{Context as _, bail};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use form::{Form, Given};
use kinds::{KINDS, Kind};

mod ask;
mod entry;
mod form;
mod kinds;
mod names;
mod supposed;
#[cfg(test)]
mod tests;
mod value;

/// What is asked to be added.
#[derive(Debug)]
pub(super) struct New {
    root: Root,
    kind: &'static Kind,
    given: Given,
}

const ABOUT: &str = "Add a briefing, a draft, a proposal … to the content";

const LONG_ABOUT: &str = "Add a briefing, a draft, a proposal … to the content

A new file is made, or an entry is added at the end of a data file. Nothing that stands there is changed. Every key of the
file is an option here. What is given is checked as `travaux check` checks it, before anything is written. On a terminal
you are asked for what has to be there; elsewhere it is left empty, for you to fill in.";

impl Args for New {
    fn augment_args(command: Command) -> Command {
        // What each kind takes is found when somebody asks for one.
        let kinds = KINDS.iter().map(|kind| Command::new(kind.name).about(kind.about).defer(of_kind));
        Root::augment_args(command)
            .mut_arg("root", |root| root.global(true))
            .about(ABOUT)
            .long_about(LONG_ABOUT)
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommands(kinds)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// The arguments of a kind: its names in order, an option for each of its keys.
fn of_kind(command: Command) -> Command {
    let Some(kind) = KINDS.iter().find(|kind| kind.name == command.get_name()) else { return command };
    let mut command = command.after_help(format!("Example:\n  travaux new {}", kind.example));
    for (name, help) in kind.names {
        command = command.arg(Arg::new(*name).help(*help).value_name(name.to_uppercase()));
        // Whoever takes a name for an option is understood.
        command = command.arg(Arg::new(as_option(name)).long(*name).hide(true).value_name(name.to_uppercase()));
    }
    if kind.path.contains("{language}") {
        let help = "Language of a translation, whose original exists: makes NAME.LANG.md";
        command = command.arg(Arg::new("language").long("language").value_name("LANG").help(help));
    }
    let table = kind.table(false);
    for key in table.keys.iter().filter(|key| !kind.names.iter().any(|(name, _)| *name == key.name)) {
        let words = crate::words_of_manual(table.what, key.name).map(|words| words.means).unwrap_or_default();
        command = command.arg(option(key.name, &key.shape, words));
    }
    command
}

/// The argument of a name that is given as an option.
fn as_option(name: &str) -> String {
    format!("{name} as an option")
}

/// The names that are given: those that are options, and the others in their order.
fn names(kind: &Kind, own: &ArgMatches) -> Given {
    let said = |argument: &str| own.try_get_one::<String>(argument).ok().flatten().cloned();
    let mut in_order = kind.names.iter().filter_map(|(name, _)| said(name));
    let found = kind.names.iter().filter_map(|(name, _)| {
        let value = said(&as_option(name)).or_else(|| in_order.next())?;
        Some((*name, vec![value]))
    });
    let mut given: Given = found.collect();
    // One that is neither is one too many: whoever reads what was given sees it.
    if let (Some(beyond), Some((last, _))) = (in_order.next(), kind.names.last()) {
        given.entry(last).or_default().push(beyond);
    }
    given
}

fn option(name: &'static str, shape: &Shape, help: String) -> Arg {
    let long = name.replace('_', "-");
    let arg = Arg::new(name).long(long).help(help).allow_hyphen_values(true);
    let arg = if name.contains('_') { arg.alias(name) } else { arg };
    match shape {
        Shape::Word(words) => arg.value_parser(words.clone()).allow_hyphen_values(false),
        Shape::Flag => arg.value_parser(["true", "false"]).allow_hyphen_values(false),
        Shape::Date | Shape::Dated => arg.value_name("DATE"),
        _ if value::list_of(shape).is_some() => arg.value_name("ONE,…").action(ArgAction::Append),
        _ => arg.value_name("TEXT"),
    }
}

impl FromArgMatches for New {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let root = Root::from_arg_matches(matches)?;
        let missing = || clap::Error::new(clap::error::ErrorKind::MissingSubcommand);
        let (name, own) = matches.subcommand().ok_or_else(missing)?;
        let kind = KINDS.iter().find(|kind| kind.name == name).ok_or_else(missing)?;
        let mut given = names(kind, own);
        let language = kind.path.contains("{language}").then_some("language");
        let keys = kind.table(false).keys;
        let is_name = |key: &&str| kind.names.iter().any(|(name, _)| name == key);
        let known = language.into_iter().chain(keys.iter().map(|key| key.name).filter(|key| !is_name(key)));
        for name in known {
            if let Ok(Some(values)) = own.try_get_many::<String>(name) {
                given.insert(name, values.cloned().collect());
            }
        }
        Ok(Self { root, kind, given })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl New {
    pub(super) fn run(mut self) -> anyhow::Result<Outcome> {
        let root = self.root.folder();
        if !root.join("site.toml").is_file() {
            bail!(
                "there is no `site.toml` in `{}` or a folder above: go to the project, name it with `--root`, or make one with `travaux init DIR`",
                root.display()
            );
        }
        let today = super::options::today(&self.root)?;
        if print::is_answered() {
            ask::missing(self.kind, &mut self.given, today, &mut print::ask);
        }
        self.has_its_names()?;
        names::check(self.kind, &self.given)?;
        let form = form::form(self.kind, &self.given, today)?;
        let file = self.place(&root, &form)?;
        let (before, after) = if self.kind.table.is_some() {
            with_entry(&file, form.text.trim_start())?
        } else {
            if file.exists() {
                bail!("`{}` exists already, and is not overwritten: open it, or choose another name", file.shown());
            }
            if form.text.starts_with("+++") {
                entry::has_front_matter(&form.text)?;
            }
            (None, form.text.clone().into_bytes())
        };
        let judged = supposed::judged(
            &root,
            &form.path,
            before.as_ref().map_or(Ok(""), |manuscript| manuscript.text())?,
            &String::from_utf8_lossy(&after),
            today,
        )?;
        let report = ReportOptions { format: Format::Human, deny_warnings: false };
        print::report(&judged.report, &judged.sources, &report);
        if judged.refused {
            bail!("nothing is written: mend the command and run it again");
        }
        let added = before.is_some();
        match before {
            Some(manuscript) => manuscript.replace(&after)?,
            None => file.create(&after)?,
        }
        self.tell(&form, &file, added);
        Ok(Outcome::Clean)
    }

    /// Sees that everything is said that a kind cannot do without.
    fn has_its_names(&self) -> anyhow::Result<()> {
        let missing: Vec<String> = self
            .kind
            .names
            .iter()
            .filter(|(name, _)| !self.given.contains_key(name))
            .map(|(name, _)| name.to_uppercase())
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let all: Vec<String> = self.kind.names.iter().map(|(name, _)| name.to_uppercase()).collect();
        bail!(
            "`travaux new {}` needs {} as well: `travaux new {} {}`, such as `travaux new {}`",
            self.kind.name,
            missing.join(" and "),
            self.kind.name,
            all.join(" "),
            self.kind.example
        );
    }

    /// Where it goes. Its treaty has to be there; and of a translation, what it translates.
    fn place(&self, root: &std::path::Path, form: &Form) -> anyhow::Result<ContentFile> {
        if let Some(treaty) = form.path.strip_prefix("treaties/").and_then(|rest| rest.split('/').next())
            && self.kind.name != "treaty"
            && !ContentFile::at(root, &format!("treaties/{treaty}"))?.exists()
        {
            bail!("there is no treaty `{treaty}`: make it with `travaux new treaty {treaty}`");
        }
        if let Some(tag) = self.given.get("language").and_then(|tags| tags.first()) {
            let stem = form.path.strip_suffix(&format!(".{tag}.md")).unwrap_or(&form.path);
            let originals = [format!("{stem}.md"), format!("{stem}/index.md"), format!("{stem}/_index.md")];
            let mut exists = false;
            for original in &originals {
                exists |= ContentFile::at(root, original)?.exists();
            }
            if !exists {
                bail!("there is no `content/{}` to translate: make it first, without `--language`", originals[0]);
            }
        }
        ContentFile::at(root, &form.path)
    }

    /// What was written, what is left to fill in, and what to do next.
    fn tell(&self, form: &Form, file: &ContentFile, added: bool) {
        print::say(&format!("{} `{}`", if added { "added to" } else { "made" }, file.shown()));
        let empty: Vec<String> = form.empty.iter().map(|key| format!("`{key}`")).collect();
        let root = self.root.as_option();
        let check = format!("then run `travaux check{root}`");
        match (empty.is_empty(), self.kind.path.rsplit('.').next() == Some("md")) {
            (false, _) => print::say(&format!("next: fill in {}, {check}", empty.join(", "))),
            (true, true) => print::say(&format!("next: write its text, {check}")),
            (true, false) => print::say(&format!("next: add what else is known, {check}")),
        }
    }
}

/// A data file that exists, and its bytes with an entry at the end; without the file, the entry alone.
fn with_entry(file: &ContentFile, text: &str) -> anyhow::Result<(Option<crate::disk::Manuscript>, Vec<u8>)> {
    let cannot = || format!("cannot add to `{}`", file.shown());
    if !file.exists() {
        entry::is_added("", text).with_context(cannot)?;
        return Ok((None, text.as_bytes().to_vec()));
    }
    let manuscript = file.open()?;
    let with = manuscript.with_at_end(text)?;
    entry::is_added(manuscript.text()?, &String::from_utf8_lossy(&with)).with_context(cannot)?;
    Ok((Some(manuscript), with))
}

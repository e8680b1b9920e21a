//! Settings that tell editors of TOML which file has which schema.

use super::Schema;
use std::fmt::Write as _;

/// Where a project keeps its schemas.
pub const FOLDER: &str = ".schemas";

/// `.taplo.toml`, which taplo and editors that use it read.
pub fn taplo(schemas: &[Schema]) -> String {
    let mut text = String::from(
        "# Tells editors of TOML what may stand in each file. `travaux schema --output .schemas` renews the schemas.\n\n\
         include = [\"site.toml\", \"content/**/*.toml\"]\n\
         exclude = [\"content/static/**\"]\n\n\
         [formatting]\n\
         # Words of a treaty stand where they stand.\n\
         reorder_keys = false\n\
         reorder_arrays = false\n",
    );
    for schema in schemas.iter().filter(|schema| !schema.front_matter) {
        let _ = write!(
            text,
            "\n[[rule]]\ninclude = [\"**/{}\"]\n\n[rule.schema]\npath = \"{FOLDER}/{}\"\n",
            schema.paths,
            schema.file_name()
        );
    }
    text
}

/// `.vscode/settings.json`: Even Better TOML reads `.taplo.toml`.
pub const VS_CODE: &str = r#"{
  "evenBetterToml.taplo.configFile.enabled": true,
  "evenBetterToml.taplo.configFile.path": ".taplo.toml",
  "evenBetterToml.schema.enabled": true
}
"#;

/// `.vscode/extensions.json`: what VS Code offers to install.
pub const VS_CODE_EXTENSIONS: &str = r#"{
  "recommendations": ["tamasfe.even-better-toml"]
}
"#;

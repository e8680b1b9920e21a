use std::borrow::Cow;

/// Elements that draw, and say what is drawn. Not here: what runs (`script`, handlers), what brings HTML (`foreignObject`),
/// what fetches (`feImage`, `font-face-uri`), what links (`a`: its content stays).
const ELEMENTS: &[&str] = &[
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "switch",
    "view",
    "title",
    "desc",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textPath",
    "image",
    "style",
    "marker",
    "pattern",
    "clipPath",
    "mask",
    "linearGradient",
    "radialGradient",
    "stop",
    "filter",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "animate",
    "animateMotion",
    "animateTransform",
    "set",
    "mpath",
];

/// Attributes of any of them.
const ATTRIBUTES: &[&str] = &[
    "id",
    "class",
    "style",
    "lang",
    "xml:lang",
    "xml:space",
    "role",
    "tabindex",
    "version",
    "baseProfile",
    "viewBox",
    "preserveAspectRatio",
    "width",
    "height",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "dx",
    "dy",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "fx",
    "fy",
    "fr",
    "d",
    "points",
    "pathLength",
    "rotate",
    "textLength",
    "lengthAdjust",
    "startOffset",
    "side",
    "method",
    "spacing",
    "transform",
    "transform-origin",
    "transform-box",
    "gradientUnits",
    "gradientTransform",
    "spreadMethod",
    "offset",
    "stop-color",
    "stop-opacity",
    "patternUnits",
    "patternContentUnits",
    "patternTransform",
    "clipPathUnits",
    "maskUnits",
    "maskContentUnits",
    "mask-type",
    "markerUnits",
    "markerWidth",
    "markerHeight",
    "refX",
    "refY",
    "orient",
    "filterUnits",
    "primitiveUnits",
    "in",
    "in2",
    "result",
    "mode",
    "type",
    "values",
    "tableValues",
    "slope",
    "intercept",
    "amplitude",
    "exponent",
    "operator",
    "k1",
    "k2",
    "k3",
    "k4",
    "order",
    "kernelMatrix",
    "divisor",
    "bias",
    "targetX",
    "targetY",
    "edgeMode",
    "kernelUnitLength",
    "preserveAlpha",
    "surfaceScale",
    "diffuseConstant",
    "specularConstant",
    "specularExponent",
    "lighting-color",
    "azimuth",
    "elevation",
    "z",
    "pointsAtX",
    "pointsAtY",
    "pointsAtZ",
    "limitingConeAngle",
    "scale",
    "xChannelSelector",
    "yChannelSelector",
    "flood-color",
    "flood-opacity",
    "stdDeviation",
    "radius",
    "baseFrequency",
    "numOctaves",
    "seed",
    "stitchTiles",
    "alignment-baseline",
    "baseline-shift",
    "clip",
    "clip-path",
    "clip-rule",
    "color",
    "color-interpolation",
    "color-interpolation-filters",
    "color-rendering",
    "cursor",
    "direction",
    "display",
    "dominant-baseline",
    "fill",
    "fill-opacity",
    "fill-rule",
    "filter",
    "font-family",
    "font-size",
    "font-size-adjust",
    "font-stretch",
    "font-style",
    "font-variant",
    "font-weight",
    "image-rendering",
    "letter-spacing",
    "marker-end",
    "marker-mid",
    "marker-start",
    "mask",
    "opacity",
    "overflow",
    "paint-order",
    "pointer-events",
    "shape-rendering",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "text-decoration",
    "text-rendering",
    "unicode-bidi",
    "vector-effect",
    "visibility",
    "word-spacing",
    "writing-mode",
    "mix-blend-mode",
    "isolation",
    "enable-background",
    "media",
    "systemLanguage",
    "attributeName",
    "attributeType",
    "from",
    "to",
    "by",
    "begin",
    "dur",
    "end",
    "min",
    "max",
    "restart",
    "repeatCount",
    "repeatDur",
    "calcMode",
    "keyTimes",
    "keySplines",
    "keyPoints",
    "path",
    "origin",
    "additive",
    "accumulate",
];

/// Prefixes under which drawing programs keep what is theirs. Browsers draw nothing of it, and nobody is told that it is gone.
const OF_PROGRAMS: &[&str] =
    &["inkscape", "sodipodi", "rdf", "cc", "dc", "serif", "sketch", "bx", "figma", "vectornator", "krita", "ns", "i"];

/// What may become of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Stays,
    /// The element goes, and what is in it stays.
    Opened,
    /// It goes, and is told.
    Goes,
    /// It goes; it never showed, and did nothing.
    Passes,
}

/// What becomes of an element.
pub(super) fn element(name: &str) -> Fate {
    match name {
        _ if ELEMENTS.contains(&name) => Fate::Stays,
        "a" => Fate::Opened,
        "metadata" => Fate::Passes,
        _ => of_prefix(name),
    }
}

/// What becomes of an attribute of an element that stays, by its name and its value with character references undone.
pub(super) fn attribute(element: &str, name: &str, value: &str) -> Fate {
    match name {
        "href" | "xlink:href" if is_inside(element, value) => Fate::Stays,
        "href" | "xlink:href" => Fate::Goes,
        "xmlns" if value.trim() == SVG => Fate::Passes,
        "attributeName" if !can_be_animated(value) => Fate::Goes,
        _ if name.starts_with("xmlns:") || name.starts_with("data-") => Fate::Passes,
        _ if ATTRIBUTES.contains(&name) || name.starts_with("aria-") => {
            if is_harmless_style(value) {
                Fate::Stays
            } else {
                Fate::Goes
            }
        }
        _ => of_prefix(name),
    }
}

/// The name space of SVG: elements of any other are no drawing.
pub(super) const SVG: &str = "http://www.w3.org/2000/svg";

fn of_prefix(name: &str) -> Fate {
    match name.split_once(':') {
        Some((prefix, _)) if OF_PROGRAMS.contains(&prefix) => Fate::Passes,
        _ => Fate::Goes,
    }
}

/// Whether an address leads to a part of the same drawing, or is itself a picture made of points.
fn is_inside(element: &str, value: &str) -> bool {
    let value = value.trim();
    let is_raster = || {
        let kind = value.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("data:")).then(|| &value[5..]);
        let kinds = ["image/png;base64,", "image/jpeg;base64,", "image/gif;base64,", "image/webp;base64,"];
        kind.is_some_and(|kind| kinds.iter().any(|known| kind.starts_with(known)))
    };
    value.starts_with('#') || element == "image" && is_raster()
}

/// An animation sets other attributes: it may set no address, no handler, and none that may not stand here itself.
fn can_be_animated(attribute: &str) -> bool {
    let attribute = attribute.trim();
    ATTRIBUTES.contains(&attribute) && !matches!(attribute, "style" | "attributeName" | "id")
}

/// Whether a value, or a whole style sheet, fetches nothing: its `url(…)` lead to parts of the same drawing, and it has no
/// other way to name an address.
pub(super) fn is_harmless_style(style: &str) -> bool {
    let style = without_comments(style).to_ascii_lowercase();
    // An escape could spell any of these words.
    let names_address =
        ["\\", "@import", "@font-face", "@namespace", "image(", "image-set(", "src(", "attr(", "expression("];
    let runs = ["javascript:", "vbscript:", "data:", "-moz-binding", "behavior:", "<"];
    if names_address.iter().chain(&runs).any(|word| style.contains(word)) {
        return false;
    }
    style.match_indices("url(").all(|(at, word)| {
        let address = style[at + word.len()..].trim_start().trim_start_matches(['"', '\'']);
        address.trim_start().starts_with('#')
    })
}

/// A comment parts words for us, and for nobody else.
fn without_comments(style: &str) -> Cow<'_, str> {
    if !style.contains("/*") {
        return Cow::Borrowed(style);
    }
    let mut kept = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

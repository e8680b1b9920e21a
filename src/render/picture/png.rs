use png::{BitDepth, ColorType, DeflateCompression, Encoder, EncodingError, Filter};
use resvg::tiny_skia::Pixmap;

/// How hard the file is made small: above this it takes much longer and is hardly smaller.
const EFFORT: DeflateCompression = DeflateCompression::Level(4);

/// Colours that differ by less than this in each part are seen as one.
const STEP: u8 = 16;

/// A file of few colours where the picture has few, as words on paper have; else of all that there are.
pub(super) fn encode(picture: &Pixmap) -> Result<Vec<u8>, String> {
    let written = if let Some(Indexed { palette, pixels }) = Indexed::of(picture) {
        write(picture, &pixels, Some(palette))
    } else {
        let pixels = picture.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]);
        write(picture, &pixels.collect::<Vec<_>>(), None)
    };
    written.map_err(|error| error.to_string())
}

/// A picture by the numbers of its colours.
struct Indexed {
    palette: Vec<u8>,
    pixels: Vec<u8>,
}

impl Indexed {
    /// `None` if there are more colours than have numbers. Of colours that are as good as one the first met stands for all: what
    /// is flat, as paper is, keeps the very colour it has.
    fn of(picture: &Pixmap) -> Option<Self> {
        let mut numbers = vec![None; 1 << 12];
        let mut palette = Vec::new();
        let number = |pixel: &[u8]| {
            let [red, green, blue] = [pixel[0], pixel[1], pixel[2]];
            let place = [red, green, blue].iter().fold(0, |place, part| place << 4 | usize::from(part / STEP));
            if let Some(number) = numbers[place] {
                return Some(number);
            }
            let number = u8::try_from(palette.len() / 3).ok()?;
            palette.extend([red, green, blue]);
            numbers[place] = Some(number);
            Some(number)
        };
        let pixels = picture.data().chunks_exact(4).map(number).collect::<Option<_>>()?;
        Some(Self { palette, pixels })
    }
}

fn write(picture: &Pixmap, pixels: &[u8], palette: Option<Vec<u8>>) -> Result<Vec<u8>, EncodingError> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_depth(BitDepth::Eight);
    encoder.set_color(if palette.is_some() { ColorType::Indexed } else { ColorType::Rgb });
    encoder.set_filter(if palette.is_some() { Filter::NoFilter } else { Filter::Paeth });
    if let Some(palette) = palette {
        encoder.set_palette(palette);
    }
    encoder.set_deflate_compression(EFFORT);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(file)
}

use super::NoDrawing;
use png::{BitDepth, ColorType, DeflateCompression, Encoder, EncodingError, Filter};
use resvg::tiny_skia::Pixmap;

/// How hard the file is made small: above this it takes much longer and is hardly smaller.
const EFFORT: DeflateCompression = DeflateCompression::Level(4);

/// Colours that differ by less than this in each part are seen as one.
const STEP: u8 = 16;

/// A file of few colours where the picture has few, as words on paper have; else of all that there are.
pub(super) fn encode(picture: &Pixmap) -> Result<Vec<u8>, NoDrawing> {
    let written = if let Some(Indexed { palette, pixels }) = Indexed::of(picture) {
        write(picture, &pixels, Some(palette))
    } else {
        let pixels = picture.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]);
        write(picture, &pixels.collect::<Vec<_>>(), None)
    };
    written.map_err(|error| NoDrawing::because(&error))
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
        let mut number = |[red, green, blue, _]: [u8; 4]| {
            let place = [red, green, blue].iter().fold(0, |place, part| place << 4 | usize::from(part / STEP));
            if let Some(number) = numbers[place] {
                return Some(number);
            }
            let number = u8::try_from(palette.len() / 3).ok()?;
            palette.extend([red, green, blue]);
            numbers[place] = Some(number);
            Some(number)
        };
        let (data, width) = (picture.data(), picture.width() as usize);
        let mut pixels: Vec<u8> = Vec::with_capacity(data.len() / 4);
        let mut above: &[u8] = &[];
        for row in data.chunks_exact(width * 4) {
            // Most of a picture is paper: what is as it was is not looked at pixel by pixel.
            if row == above {
                pixels.extend_from_within(pixels.len() - width..);
                continue;
            }
            above = row;
            for run in row.as_chunks().0.chunk_by(|one, next| one == next) {
                pixels.resize(pixels.len() + run.len(), number(run[0])?);
            }
        }
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

/** How the pictures of an export are made. */
export interface PictureOptions {
  type: 'webp' | 'png';
  /** No picture has more image pixels across; `0`: each is as wide as it is. */
  widest: 0 | 2560 | 1920 | 1600 | 1280;
  /** Of WebP; PNG loses nothing. `high` is without loss where that is hardly larger. */
  quality: 'lossless' | 'high' | 'small';
  /** `both`: the full picture, and below it the part with the target. */
  style: 'full' | 'zoomed' | 'both';
}

/** Until a person chooses otherwise. */
export const USUAL_PICTURES: PictureOptions = { type: 'webp', widest: 0, quality: 'high', style: 'full' };

/** What a person chose for exports. */
export interface ExportOptions {
  pictures: PictureOptions;
  /** Whether a README begins with its facts as YAML. */
  frontMatter: boolean;
}

/** Until a person chooses otherwise. */
export const USUAL_EXPORT: ExportOptions = { pictures: USUAL_PICTURES, frontMatter: false };

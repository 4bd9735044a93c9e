package id.renteng.readiness;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// Makes of what a phone took a picture that says only what is to be seen: drawn anew, so that nothing a camera adds
/// (place, time, its own number) is in it, and no larger than a page needs.
final class Picture {

    static final int BYTES_MAX = 10_000_000;

    private static final long POINTS_MAX = 50_000_000;
    private static final int SIDE_MAX = 1_000;

    private Picture() {}

    /// @return empty if it is no picture
    /// @throws TooManyPoints if decoding it would take more memory than it is worth
    static Optional<byte[]> redrawn(byte[] uploaded) throws TooManyPoints {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(jpeg(small(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static BufferedImage small(ImageReader reader) throws IOException, TooManyPoints {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > POINTS_MAX) throw new TooManyPoints();
        int longest = Math.max(width, height);
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, longest / (2 * SIDE_MAX));
        parameters.setSourceSubsampling(step, step, 0, 0);
        var read = reader.read(0, parameters);
        int side = Math.min(SIDE_MAX, Math.max(read.getWidth(), read.getHeight()));
        int most = Math.max(read.getWidth(), read.getHeight());
        int toWidth = Math.max(1, read.getWidth() * side / most);
        int toHeight = Math.max(1, read.getHeight() * side / most);
        var drawn = new BufferedImage(toWidth, toHeight, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.drawImage(read.getScaledInstance(toWidth, toHeight, Image.SCALE_SMOOTH), 0, 0, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage drawn) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A small file can hold a picture of billions of points.
    static final class TooManyPoints extends Exception {

        private static final long serialVersionUID = 1;
    }
}

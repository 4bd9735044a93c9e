package id.renteng.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.renteng.kernel.Actor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Makes the PDF documents that the city hands out: A4, always in Bahasa Indonesia, from a template in
/// `src/main/jte/document`. The fonts are the fourteen that every PDF reader has, so none has to be installed.
@Component
public class Documents {

    private static final int QR_PIXELS = 240;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final MessageSource messages;

    Documents(MessageSource messages) {
        this.messages = messages;
    }

    /// A PDF to open in the browser.
    ///
    /// @param name     the name under which it is saved, without `.pdf`
    /// @param template such as `document/certificate`
    /// @param page     what it prints
    public ResponseEntity<byte[]> pdf(String name, String template, Object page) {
        var shown = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(render(template, page));
    }

    /// The words of documents and files that leave the city: Bahasa Indonesia, whoever makes them.
    public Text bahasa() {
        return words(Words.BAHASA);
    }

    /// The words of a file that its reader keeps for herself, in her language.
    public Text words(Locale language) {
        var site = new Site(Actor.ANYONE, "", false, () -> "", path -> path);
        return new Text(messages, language, site);
    }

    private byte[] render(String template, Object page) {
        var html = new StringOutput();
        templates.render(template + ".jte", Map.of("page", page, "t", bahasa()), html);
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(html.toString(), "")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /// An address as a QR picture, ready for the `src` of an image.
    public static String qr(String address) {
        try {
            var squares = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, QR_PIXELS, QR_PIXELS, Map.of(EncodeHintType.MARGIN, 1));
            var picture = new BufferedImage(QR_PIXELS, QR_PIXELS, BufferedImage.TYPE_BYTE_BINARY);
            for (int x = 0; x < QR_PIXELS; x++) {
                for (int y = 0; y < QR_PIXELS; y++) picture.setRGB(x, y, squares.get(x, y) ? 0 : 0xFFFFFF);
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address.length(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

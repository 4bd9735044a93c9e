package id.renteng.registry.sheet;

import java.io.IOException;
import java.io.Reader;

/// A text whose lines all end in one way, also where lists from several computers were put together. Nothing is copied.
final class OneLineEnd extends Reader {

    private final String text;
    private int at;

    OneLineEnd(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = 0;
        while (read < most && at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\r') {
                if (at < text.length() && text.charAt(at) == '\n') at++;
                c = '\n';
            }
            into[from + read++] = c;
        }
        return read == 0 && most > 0 ? -1 : read;
    }

    @Override
    public void close() {}
}

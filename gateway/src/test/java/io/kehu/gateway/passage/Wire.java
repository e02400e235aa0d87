package io.kehu.gateway.passage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A connection on which requests are written byte by byte, for what no client library lets one send. */
public final class Wire implements AutoCloseable {

    private final Socket socket;

    public Wire(int port) {
        try {
            socket = new Socket("localhost", port);
            socket.setSoTimeout(20_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of an answer. */
    public record Head(int status, Map<String, String> headers) {}

    /** @param text with {@code \n} for the end of a line */
    public Wire send(String text) {
        try {
            socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Head head() {
        String[] status = line().split(" ", 3);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + " | " + other);
        }
        return new Head(Integer.parseInt(status[1]), headers);
    }

    public String body(Head head) {
        return bytes(Integer.parseInt(head.headers().get("content-length")));
    }

    /** The next chunk of a chunked body; empty when it was the last. */
    public String chunk() {
        String chunk = bytes(Integer.parseInt(line(), 16));
        line();
        return chunk;
    }

    /** Whether the other side has closed. */
    public boolean isAtEnd() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private String bytes(int count) {
        try {
            return new String(socket.getInputStream().readNBytes(count), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() {
        try {
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("Closed in the middle of a line: " + line);
                }
                line.write(next);
            }
            return line.toString(StandardCharsets.ISO_8859_1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.kehu.customer.imports.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Files of the request at hand, which go with it. */
@RequestScoped
class Uploads {

    private final List<Path> files = new ArrayList<>();

    Upload receive(InputStream body) throws IOException {
        Path file = Files.createTempFile("upload-", ".part");
        files.add(file);
        MessageDigest digest = sha256();
        try (OutputStream out = Files.newOutputStream(file)) {
            long bytes = new DigestInputStream(body, digest).transferTo(out);
            return new Upload(file, bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void discard() {
        files.forEach(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

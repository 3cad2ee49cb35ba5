package nl.wed.workbench.sources.live;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The authorities that this computer trusts, among them those that an organisation added: of Windows and macOS their
/// own stores, of other systems the file with all of them. What cannot be read gives none.
final class SystemAuthorities {
    /// Names the file of a system that has it elsewhere, as for OpenSSL.
    static final String FILE = "SSL_CERT_FILE";

    private static final long LARGEST_FILE = 20L << 20;
    private static final List<String> FILES = List.of(
            "/etc/ssl/certs/ca-certificates.crt",
            "/etc/pki/tls/certs/ca-bundle.crt",
            "/etc/ssl/ca-bundle.pem",
            "/etc/ssl/cert.pem");

    private SystemAuthorities() {}

    static List<X509Certificate> all(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        var found = new ArrayList<X509Certificate>();
        if (name.contains("windows")) {
            found.addAll(store("Windows-ROOT"));
        } else if (name.contains("mac")) {
            found.addAll(store("KeychainStore"));
            found.addAll(store("KeychainStore-ROOT"));
        } else {
            FILES.stream()
                    .map(Path::of)
                    .filter(Files::isReadable)
                    .findFirst()
                    .ifPresent(file -> found.addAll(file(file)));
        }
        String named = environment.getOrDefault(FILE, "");
        if (!named.isBlank()) {
            found.addAll(file(Path.of(named)));
        }
        return found;
    }

    private static List<X509Certificate> store(String type) {
        var found = new ArrayList<X509Certificate>();
        try {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            for (String alias : Collections.list(store.aliases())) {
                // Of one's own certificates the store has the key: those are no authorities.
                if (store.isCertificateEntry(alias) && store.getCertificate(alias) instanceof X509Certificate one) {
                    found.add(one);
                }
            }
        } catch (GeneralSecurityException | IOException _) {
            return found;
        }
        return found;
    }

    private static List<X509Certificate> file(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return List.of();
            }
            // Certificates are read byte by byte.
            try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
                return CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
                        .map(X509Certificate.class::cast)
                        .toList();
            }
        } catch (GeneralSecurityException | IOException _) {
            return List.of();
        }
    }
}

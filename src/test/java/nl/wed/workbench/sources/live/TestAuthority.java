package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// An authority that is made for one test, as the firewall of an organisation has one, with the `keytool` of the
/// running JDK. Its keys live as long as the folder of the test.
final class TestAuthority {
    private static final String PASSWORD = "only-in-tests";

    private final Path store;
    private final Path certificate;

    private TestAuthority(Path store, Path certificate) {
        this.store = store;
        this.certificate = certificate;
    }

    static TestAuthority named(String organisation, Path folder) throws IOException, InterruptedException {
        var authority = new TestAuthority(folder.resolve("authority.p12"), folder.resolve("authority.pem"));
        authority.keytool(
                "-genkeypair",
                "-alias",
                "authority",
                "-keyalg",
                "EC",
                "-dname",
                "CN=Filter CA,O=" + organisation,
                "-ext",
                "bc:c",
                "-ext",
                "ku=keyCertSign",
                "-validity",
                "30");
        authority.keytool("-exportcert", "-rfc", "-alias", "authority", "-file", authority.certificate.toString());
        return authority;
    }

    /// Its certificate, as a system keeps it.
    Path certificate() {
        return certificate;
    }

    /// What a server shows that has a certificate for that name from this authority.
    SSLContext server(String host, String... more) throws Exception {
        var line = new ArrayList<>(List.of(
                "-genkeypair",
                "-alias",
                host,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-signer",
                "authority",
                "-ext",
                "san=dns:" + host));
        line.addAll(List.of(more));
        keytool(line.toArray(String[]::new));
        return context(host);
    }

    private SSLContext context(String host) throws IOException, GeneralSecurityException {
        KeyStore all = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            all.load(stream, PASSWORD.toCharArray());
        }
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        one.setKeyEntry(
                host, all.getKey(host, PASSWORD.toCharArray()), PASSWORD.toCharArray(), all.getCertificateChain(host));
        var keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(one, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(said);
        }
    }
}

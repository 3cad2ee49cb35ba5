package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Trusts the authorities that the Java runtime and this computer trust. What it does not trust it refuses with the
/// certificate that was shown, so that the user can be told who put it there.
final class Trust extends X509ExtendedTrustManager {
    /// A server showed a certificate that is not trusted.
    static final class Untrusted extends CertificateException {
        private static final long serialVersionUID = 1L;

        private final transient X509Certificate shown;

        Untrusted(X509Certificate shown, CertificateException cause) {
            super(cause);
            this.shown = shown;
        }

        X509Certificate shown() {
            return shown;
        }
    }

    private final X509ExtendedTrustManager all;

    private Trust(X509ExtendedTrustManager all) {
        this.all = all;
    }

    /// The authorities of the Java runtime, and these.
    static Trust also(Collection<X509Certificate> authorities) {
        try {
            KeyStore both = KeyStore.getInstance("PKCS12");
            both.load(null, null);
            int number = 0;
            for (X509Certificate one : manager(null).getAcceptedIssuers()) {
                both.setCertificateEntry("java-" + number++, one);
            }
            for (X509Certificate one : authorities) {
                both.setCertificateEntry("own-" + number++, one);
            }
            return new Trust(manager(both));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java runtime can check certificates", e);
        }
    }

    private static X509ExtendedTrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(store);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// What encrypted connections are made with.
    SSLContext context() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {this}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime can encrypt connections", e);
        }
    }

    @FunctionalInterface
    private interface Check {
        void run() throws CertificateException;
    }

    private static void checked(X509Certificate[] chain, Check check) throws CertificateException {
        try {
            check.run();
        } catch (CertificateException e) {
            throw new Untrusted(chain[chain.length - 1], e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        checked(chain, () -> all.checkServerTrusted(chain, type, engine));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        checked(chain, () -> all.checkServerTrusted(chain, type, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        checked(chain, () -> all.checkServerTrusted(chain, type));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        all.checkClientTrusted(chain, type, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        all.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        all.checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return all.getAcceptedIssuers();
    }
}

package nl.wed.workbench.sources.live;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A name and password for a proxy. They are held in memory as long as the program runs; no text of this object shows
/// them.
public record SignIn(String user, String password) {

    /// The value of the header that carries them.
    String basic() {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    @Override
    public String toString() {
        return "SignIn";
    }
}

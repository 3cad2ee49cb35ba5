package nl.wed.workbench.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve(SettingsFile.NAME);
    }

    @Test
    void whatWasSetIsThereTheNextTime() throws IOException {
        assertThat(SettingsFile.in(folder).get()).isEqualTo(Settings.DEFAULTS);
        SettingsFile.in(folder)
                .change(now -> now.of(" Anna ", "Bureau").withDark(true).withIdleMinutes(30));
        assertThat(SettingsFile.in(folder).get())
                .isEqualTo(new Settings("Anna", "Bureau", true, true).withIdleMinutes(30));
        assertThat(Files.readString(file)).contains("\"version\" : 1");
    }

    @Test
    void whatANewerProgramWroteStaysInIt() throws IOException {
        Files.writeString(file, "{\"version\": 3, \"name\": \"Anna\", \"letters\": {\"size\": 20}}");
        SettingsFile.in(folder).change(now -> now.withDark(true));
        assertThat(Files.readString(file))
                .contains("\"version\" : 3")
                .contains("\"size\" : 20")
                .contains("\"name\" : \"Anna\"");
    }

    @Test
    void aDamagedFileCountsAsNoneIsSaidAndIsSetAside() throws IOException {
        for (String damage : new String[] {"{\"name\": \"An", "[1]", ""}) {
            Files.writeString(file, damage);
            var settings = SettingsFile.in(folder);
            assertThat(settings.damaged()).as(damage).isTrue();
            assertThat(settings.get()).isEqualTo(Settings.DEFAULTS);
            settings.change(now -> now.of("Anna", ""));
            assertThat(settings.damaged()).isFalse();
            assertThat(folder.resolve("settings.json.damaged")).hasContent(damage);
            assertThat(SettingsFile.in(folder).get().name()).isEqualTo("Anna");
        }
    }

    @Test
    void aValueOfAnotherKindIsNoValue() throws IOException {
        Files.writeString(file, "{\"name\": 3, \"dark\": \"ja\", \"idleMinutes\": 100000}");
        assertThat(SettingsFile.in(folder).get()).isEqualTo(Settings.DEFAULTS);
        assertThat(SettingsFile.in(folder).damaged()).isFalse();
    }
}

package nl.wed.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncedFoldersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "OneDrive - Vinci/Documenten, OneDrive",
        "OneDrive, OneDrive",
        "Dropbox (Bureau), Dropbox",
        "Library/Mobile Documents/com~apple~CloudDocs, iCloud",
        "iCloudDrive, iCloud",
        "Library/CloudStorage/GoogleDrive-jan@bureau.nl/Mijn Drive, Google Drive",
        "Mijn Drive, Google Drive",
        "Nextcloud/werk, Nextcloud",
        "SURFdrive, SURFdrive",
        "pCloud Drive, pCloud",
    })
    void theUsualFoldersAreKnownByName(String path, String service) {
        assertThat(SyncedFolders.serviceOf(folder.resolve(path).resolve("Almelo.mv.db")))
                .contains(service);
    }

    @ParameterizedTest
    @CsvSource({".stfolder, Syncthing", ".dropbox.cache, Dropbox", ".nextcloudsync.log, Nextcloud"})
    void aFolderOfAnotherNameIsKnownByWhatLiesInIt(String mark, String service) throws Exception {
        Path work = Files.createDirectories(folder.resolve("Bureau").resolve("trajecten"));
        Files.createFile(folder.resolve("Bureau").resolve(mark));
        assertThat(SyncedFolders.serviceOf(work.resolve("Almelo.mv.db"))).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Documenten", "Nextclouds oud", "stackoverflow", "Dropboxen", "Onedrives", "boxen"})
    void aPlainFolderIsPlain(String name) {
        assertThat(SyncedFolders.serviceOf(folder.resolve(name).resolve("Almelo.mv.db")))
                .isEmpty();
    }
}

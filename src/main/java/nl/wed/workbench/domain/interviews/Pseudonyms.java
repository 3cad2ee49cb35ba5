package nl.wed.workbench.domain.interviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wed.workbench.domain.privacy.Kind;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.privacy.KnownPerson;
import nl.wed.workbench.domain.privacy.PrivacyCheck;
import nl.wed.workbench.domain.privacy.Spot;

/// Puts the pseudonym of a respondent in the place of the name and contact details in a text.
public record Pseudonyms(String text, int replaced) {
    private static final int DIGITS_OF_ONE_TELEPHONE = 9;

    /// The text without the name and contact details of the key, and how many places were changed; the names of
    /// `places` (municipalities) stay, also where somebody is called after one. An organisation stays, because it
    /// is seldom the person; the privacy check hints at it.
    public static Pseudonyms put(String text, RespondentKey key, String pseudonym, Collection<String> places) {
        return put(text, key, pseudonym, checkOf(key, pseudonym, places));
    }

    /// The check on one person, made once for many texts.
    public static PrivacyCheck checkOf(RespondentKey key, String pseudonym, Collection<String> places) {
        var person = new KnownPerson(key.respondent(), pseudonym, key.name(), key.organisation());
        return PrivacyCheck.of(new KnownNames.Open(List.of(person)), places);
    }

    /// The same, by a check on that person.
    public static Pseudonyms put(String text, RespondentKey key, String pseudonym, PrivacyCheck check) {
        var contacts = contacts(key, check);
        List<Spot> spots = new ArrayList<>(check.look(text).stream()
                .filter(spot -> spot.kind() == Kind.KNOWN_NAME || contacts.contains(contact(spot)))
                .toList());
        Collections.reverse(spots);
        String result = text;
        for (Spot spot : spots) {
            result = result.substring(0, spot.start()) + pseudonym + result.substring(spot.end());
        }
        return new Pseudonyms(result, spots.size());
    }

    /// Every address and number that stands in the key, in whichever field it was typed.
    private static Set<String> contacts(RespondentKey key, PrivacyCheck check) {
        Set<String> contacts = new HashSet<>();
        for (String field : List.of(key.name(), key.organisation(), key.email(), key.telephone())) {
            check.look(field).stream().map(Pseudonyms::contact).forEach(contacts::add);
        }
        contacts.add(key.email().strip().toLowerCase(Locale.ROOT));
        contacts.add(number(key.telephone()));
        contacts.remove("");
        return contacts;
    }

    /// What is the same wherever this address or number stands; empty for what is neither.
    private static String contact(Spot spot) {
        return switch (spot.kind()) {
            case EMAIL -> spot.words().toLowerCase(Locale.ROOT);
            case TELEPHONE -> number(spot.words());
            default -> "";
        };
    }

    /// The last digits, which are the same with and without the number of the country.
    private static String number(String telephone) {
        String digits = telephone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - DIGITS_OF_ONE_TELEPHONE));
    }
}

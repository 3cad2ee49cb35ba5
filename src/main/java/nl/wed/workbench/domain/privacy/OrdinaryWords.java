package nl.wed.workbench.domain.privacy;

import java.util.Arrays;
import java.util.Set;

/// Words that are part of names and of ordinary Dutch as well.
final class OrdinaryWords {
    /// In front of a name, and never a name themselves.
    static final Set<String> TITLES = words("""
        mevrouw mevr mw mej mejuffrouw meneer mijnheer dhr heer heren dames drs dr ir ing mr prof professor dokter
        doctor juf juffrouw meester zuster\
        """);

    /// Behind a name.
    static final Set<String> DEGREES = words("msc bsc llm phd mba med jr sr ma ba ra rc md");

    /// Between first name and surname, and never a name themselves.
    static final Set<String> PARTICLES = words("""
        van de der den het t ten ter te in op aan bij onder over uit uijt voor v d s la le les du von zu zur el al
        da dos das do di del della af y ibn bint ben abu vd\
        """);

    /// Months, which are first names too.
    static final Set<String> MONTHS =
            words("januari februari maart april mei juni juli augustus september oktober november december jan jun");

    /// Words that sentences of a plan begin with. As a name they count only with a capital that is not there
    /// because a sentence begins.
    private static final Set<String> OPENERS = words("""
        mei juni juli april augustus maart ben wil will lot max per toon win steun vorm start kans kansen stap goed
        beter stevig kind kinderen school scholen stad dorp land wijk buurt jeugd jong jonge oud oude ouden groot
        groene groen klein kleine lang lange kort meer nieuw vrij vrede zorg werk veel zonder tijd raad veilig
        gezond team leer licht visie doel kern basis brede slag plan plant middel moed kamer markt klok punt teken
        zomer winter zon ring taal spel spelen les lezen wethouder burgemeester directeur ambtenaar leraar huis weg water post stoop stroom vink hoop wens\
        """);

    /// Other words that are surnames as well, such as those of trades, land and colours. As a surname they count
    /// with a capital only.
    private static final Set<String> OTHERS = words("""
        bakker berg bergen bos bosch bergman boer boom bouwman bron brug buurman dam dekker dijk engel graaf haan
        hart haas heide heuvel hof hoek horst huisman jager kamp kerk keizer kok koning konings koster krijger kroon
        kuiper last leeuw lam loon maas maat man meijer meester mol molen mulder noord oost paal park peters pot
        prins rood roos ruiter schaap schipper schilder schouten smit snel steen sterk tak timmerman toren tuin
        tuinman veen veld velden ven visser vos vriend vroom wagenaar wal west wever wijs wind winkel wit witte wolf
        zand zee ziel zuid zwart bloem bloemen blok boon brand broek bus das dag deken duin duif fakkel fles geel
        gast grond hamer hen hond kater kat knecht knol koop kramer kraan kruis kuil laan leek loper lust mast mees
        munt naald nagel olie oom pas peer pen pijl plas poort reus rots schans sluis smal spaan spek spiegel spits
        staal staf star ster stok storm strik tand tol ton torn trap val vaart vis vlag vogel volk vuur\
        """);

    private OrdinaryWords() {}

    /// Whether a word of ordinary Dutch; letters as they are compared.
    static boolean has(String folded) {
        return OTHERS.contains(folded) || opens(folded);
    }

    /// Whether a word that sentences begin with.
    static boolean opens(String folded) {
        return OPENERS.contains(folded) || TITLES.contains(folded) || PARTICLES.contains(folded);
    }

    private static Set<String> words(String text) {
        return Set.of(Arrays.stream(text.strip().split("\\s+")).distinct().toArray(String[]::new));
    }
}

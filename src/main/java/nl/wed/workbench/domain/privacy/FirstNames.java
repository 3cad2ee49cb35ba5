package nl.wed.workbench.domain.privacy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// First names that are common in the Netherlands, to tell 'Piet van der Berg' from 'Stevig
/// Ouderschap'. Ordinary words that are names as well are left out, so the list finds less than
/// there is; it serves hints only.
final class FirstNames {
    private static final Set<String> NAMES =
            Arrays.stream("""
                aad aafke aart abdul abdullah achmed adam adriaan agnes ahmed aisha albert alex alexander ali alice alida amber
                amina amira amy andre andrea andries anja anke anna anne anneke annelies annemarie annemiek annette anouk ans
                anton antonia antoon arend arie arjan arjen arnold arthur astrid ayse barbara bastiaan bea beatrix berend bernard
                bert bianca bob boris brecht brigitte britt carel carla carlijn carmen carolien caroline casper catharina
                charlotte chantal chris christiaan christina cindy claudia clara coen cor cornelia cornelis corrie daan daniel
                danielle david debbie demi dennis desiree diana dick diederik dieuwke dirk dirkje dorien dylan edith edwin eefje
                egbert elena elisabeth elise elke ellen elly emiel emily emma eric erik erica ernst esmee esther eva evelien
                evert fatima fatma femke finn flip floor floris frank frans fred frederik frits froukje gabriel geert geertje
                gerard gerben gerda gerrit gert gertjan gijs gijsbert gonnie greet greta guido gustaaf hanna hannah hanneke
                harm harmen harrie harry hassan heleen helena hella hendrik hendrika hennie henk henri henriette herman hilde
                hubert hugo ibrahim ida ilse ineke inge ingrid irene isa isabel ivo ivonne jaap jacob jacqueline jacques jake
                jan janneke jannes janny jansje jantine jantje jasper jayden jeanette jelle jenny jeroen jessica jip joan job
                jochem joey johan johanna johannes john jolanda joost jordy joris jos josephine judith julia julian jurgen
                karel karin karlijn kars katja kees kevin khadija kim kirsten klaas koos lars laura laurens lea leendert leo
                leon leonie lies liesbeth lieke lisa lisanne lisette liv loek lotte louis louisa louise lucas lucia luca lydia
                maaike maarten maartje machteld madelon malika manon marc marcel margot margreet margriet maria marian marianne
                marie marieke mariska marit marja marjan marjolein marleen marlies martijn martin martine mathijs matthijs
                maud maurice melissa merel mia michael michel michiel mieke mike milan milou mina mirjam mohamed mohammed
                monique mustafa nadia naomi natasja nathalie nathan nicole nicolaas niels nienke nina noa noah noor noortje
                olga olivia omar oscar otto patricia patrick paul paula pauline peter petra philip pien pier piet pieter
                pietje quinten rachel raymond rebecca reinier remco rene renate rianne richard rick rik rita rob robert robin
                roel roelof roland ron ronald rosa rosalie rosanne ruben rudolf ruth ruud sabine samira samuel sander sandra
                sanne sara sarah saskia sebastiaan selma sem servaas sien siebe sietske silvia simon simone sjoerd sofie sonja
                sophie stan stefan stephanie steven stijn suzanne sven sybren sylvia tamara tanja teunis tess theo theodoor
                thea thijs thomas tijmen timo tineke tjeerd tobias tom trudy truus tygo ursula valerie vera victor vincent
                wendy wessel wiebe willem willemijn wim wouter xander yasmine yara youssef yusuf yvette yvonne zainab zeynep
                walburga\
                """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private FirstNames() {}

    static boolean has(String folded) {
        return NAMES.contains(folded);
    }
}

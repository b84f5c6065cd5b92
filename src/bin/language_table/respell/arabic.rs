//! Arabic and Persian in Latin letters. Short vowels are not written in the models, so they are put in by rule; Arabic
//! letters that Latin lacks are typed as the digits that resemble them.

use super::{one_of, spelled};
use crate::sample::{Chain, Random};

/// The commonest words of questions, as Arabic speakers type them.
const ARABIC: &str = "al el il fi fe men min mn 3ala 3la ela ila 3an ma3 ma3a m3a wa w aw aou ya hal mata emta imta ayna \
    ayn ein fein feen fen wein wen win kayf kayfa keif kif ezay ezzay izay ezai kam kem bikam b2kam bkam ash7al ch7al \
    sh7al qadech 2addesh addeh ma maza matha eh eih eish sho shou chnou wesh wach ach lesh leh limaza limadha man meen \
    min hona hna hena hina henak hnak hunak honak momken mumken yomken 3ayez 3awez 3ayz 3ayza 3awz aried ureed orid \
    uridu biddi baddi bdi bghit brit nheb a7eb la2 la mish mesh mush mouch mch lays laysa 7atta hatta bas bass bs kol \
    kull ay ayy ana ena ani enta inta enti nta ntaya howa huwa heya hiya e7na i7na nahnu homma hum da di dah de hatha \
    haza hada hadi hathihi hazihi dilwa2ti daba elyom alyawm lyoum ennaharda ennharda el7in hala2 hallaq bokra bukra \
    ghadan ghoudwa embare7 youm yom sa3a el-sa3a sa3at daqiqa filous flous floos masari 7a2 se3r si3r taman thaman \
    tazkara tazaker biyet tadhkara maf7ut maftou7 maftooh yeftah yefta7 byefta7 ye2fel mas2afa qareeb 2areeb arib \
    9rib ba3id be3id fih fiha fi feh kayn kain mawjoud mawgoud yes na3am aywa salam marhaba ahlan shokran shukran \
    choukran law samaht sam7t 3afak min fadlak fadlik";

/// The same for Persian.
const PERSIAN: &str = "koja kojast kojas chand chande chandeh che chi chie chist chiye chetor chetori chejoori key kay ki \
    kie kodam kodoom aya ast hast hastan hastand nist nistand mishe mishavad mishe mikham mikhaham mikhastam mitoonam \
    mitavanam mitoonim mitoonin mire miram beram beravam raft biam biad bayad shayad az be ba dar too tooye ta ra ro o va \
    ya baraye vase barayeh in un oon an inja oonja anja man to shoma ma oona ishan saat saate rooz rooze shab sobh \
    emrooz emruz farda dirooz hala alan baz baze bazeh baste basteh mishavand mikone mikonad mikonam kard kon konam \
    bekonam begid begin lotfan mamnoon merci salam dorood khoda hafez bale na are nah gheymat gheymate pool bilit bilite \
    nazdik nazdike nazdiktarin behtarin khoob khoobe khub ziad kam hame hich digar dige mooze restoran forudgah \
    istgah ghatar metro otobus hotel shahr darya sahel kelisa parkking chera kheili daram darad dare darid darin nadarad";

pub fn arabic(chain: &Chain, random: &mut Random) -> Option<Vec<char>> {
    if random.share() < 0.3 {
        return Some(one_of(ARABIC, random).chars().filter(|letter| *letter != '-').collect());
    }
    let mut word = chain.word(random)?;
    if word.len() > 3 && word.starts_with(&['ا', 'ل']) && random.share() < 0.5 {
        word.drain(..2);
    }
    let digits = random.share() < 0.6;
    let letters = spelled_apart(&word, random, |letter| match (letter, digits) {
        ('ا', _) => "a a a e",
        ('أ' | 'آ' | 'ى', _) => "a",
        ('إ', _) => "e i",
        ('ب' | 'پ', _) => "b",
        ('ت', _) => "t",
        ('ث', _) => "th s t",
        ('ج', _) => "g j",
        ('ح', true) => "7",
        ('ح' | 'ه', _) => "h",
        ('خ', true) => "5 kh",
        ('خ', false) => "kh",
        ('د' | 'ض', _) => "d",
        ('ذ', _) => "z d th",
        ('ر', _) => "r",
        ('ز' | 'ظ', _) => "z",
        ('س' | 'ص', _) => "s",
        ('ش', _) => "sh sh ch",
        ('ط', true) => "t t 6",
        ('ط', false) => "t",
        ('ع', true) => "3",
        ('ع', false) => "a",
        ('غ', _) => "gh",
        ('ف' | 'ڤ', _) => "f",
        ('ق', true) => "2 9 k q",
        ('ق', false) => "q k",
        ('ك' | 'گ', _) => "k",
        ('ل', _) => "l",
        ('م', _) => "m",
        ('ن', _) => "n",
        ('و', _) => "w o u ou",
        ('ي', _) => "y i e ee",
        ('ة', _) => "a a eh ah",
        ('ء' | 'ئ' | 'ؤ', true) => "2",
        ('ئ', false) => "e",
        ('ؤ', false) => "o",
        _ => "",
    });
    Some(with_vowels(&letters, "a a a a e e i i o u", 0.8, random))
}

pub fn persian(chain: &Chain, random: &mut Random) -> Option<Vec<char>> {
    if random.share() < 0.3 {
        return Some(one_of(PERSIAN, random).chars().collect());
    }
    let word = chain.word(random)?;
    let letters = spelled_apart(&word, random, |letter| match letter {
        'ا' | 'آ' | 'أ' => "a a a aa",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' => "t",
        'ث' | 'س' | 'ص' => "s",
        'ج' => "j",
        'چ' => "ch",
        'ح' => "h",
        'خ' => "kh",
        'د' => "d",
        'ذ' | 'ز' | 'ض' | 'ظ' => "z",
        'ر' => "r",
        'ژ' => "zh",
        'ش' => "sh",
        'غ' | 'ق' => "gh gh q",
        'ف' => "f",
        'ک' | 'ك' => "k",
        'گ' => "g",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' => "o u v oo",
        'ه' => "h h eh",
        'ی' | 'ي' | 'ئ' => "i i y",
        _ => "",
    });
    Some(with_vowels(&letters, "a a e e e o", 0.75, random))
}

/// Each letter's spelling by itself.
fn spelled_apart(word: &[char], random: &mut Random, letter: impl Fn(char) -> &'static str) -> Vec<Vec<char>> {
    let letters = word.iter().map(|original| spelled(&[*original], random, &letter));
    letters.filter(|spelling| !spelling.is_empty()).collect()
}

/// The letters with a vowel between most consonants that would follow each other.
fn with_vowels(letters: &[Vec<char>], vowels: &'static str, often: f64, random: &mut Random) -> Vec<char> {
    let mut word: Vec<char> = Vec::new();
    for letter in letters {
        let is_vowel = |letter: Option<&char>| letter.is_some_and(|letter| "aeiou".contains(*letter));
        if !word.is_empty() && !is_vowel(word.last()) && !is_vowel(letter.first()) && random.share() < often {
            word.extend(one_of(vowels, random).chars());
        }
        word.extend(letter);
    }
    word
}

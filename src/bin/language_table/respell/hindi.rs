//! Hindi in Latin letters ("Hinglish"). The models count no vowel signs: runs of consonants are all that they have, so the
//! vowels are put in by rule, and the commonest words are listed.

use super::{one_of, spelled};
use crate::sample::{Chain, Random};

const COMMON: &str = "hai hain he ho hoon hun tha thi the hoga hogi ka ki ke ko se me mein men mai main par pe pr ne aur \
    ya bhi hi to toh na nahi nahin nhi mat kya kyun kyu kyon kab kaha kahan kahaan kidhar kaise kaisa kaisi kese kitna \
    kitne kitni kaun kon kaunsa konsa kaunsi konsi kiska kisko kisi koi kuch kuchh yeh ye yah woh wo vo vah is us isse \
    usse iska uska iske uske inka unka yahan yaha wahan waha idhar udhar mera meri mere mujhe mujhko hum ham hume humein \
    hamara hamari humare aap ap aapka aapki aapke apna apni apne tum tumhara tu tera wala wali wale liye lie saath sath \
    tak bad baad pehle pahle andar bahar upar neeche niche paas pass nazdeek najdik dur door accha acha achha achi acche \
    sabse bahut bohot zyada jyada kam thoda sab sabhi har ek do teen char paanch baje bje din raat subah shaam sham aaj \
    kal parso abhi ab tab jab jaha jahan agar lekin magar phir fir sakta sakte sakti sakta karna karne karta karte kare \
    karo kar karein kiya jana jaana jane jaane jata jaate jao jaye jaun ja aana aane aata raha rahe rahi gaya gaye gayi \
    chahiye chahie chahta chahte chahti milta milti milega milegi mil milte khulta khulti khulega khulne khula band hota \
    hote hoti hona lagta lagti lagega lagta dekhna dekhne dekho khana khane khaana pani paani ghumna ghumne jagah rasta \
    samay paisa paise rupaye kimat keemat daam bataiye batao bataye bata dijiye kripya kripaya namaste dhanyavad shukriya \
    bacche bachche bachon baccho ghar shahar gaon samundar kinara garmi sardi barish itvaar ravivar somvar shanivar";

/// The vowels that vowel signs write, about as often as they come.
const VOWELS: &str = "a aa a a i i ee e e o o u ai";

pub fn hindi(chain: &Chain, random: &mut Random) -> Option<Vec<char>> {
    if random.share() < 0.5 {
        return Some(one_of(COMMON, random).chars().collect());
    }
    let mut word = Vec::new();
    for place in 0..1 + random.below(3) {
        let run = chain.word(random)?;
        if place > 0 {
            word.extend(one_of(VOWELS, random).chars());
        }
        for (place, letter) in run.iter().enumerate() {
            if place > 0 {
                word.push('a');
            }
            word.extend(spelled(&[*letter], random, latin));
        }
    }
    if random.share() < 0.5 {
        word.extend(one_of(VOWELS, random).chars());
    }
    Some(word)
}

fn latin(letter: char) -> &'static str {
    match letter {
        'अ' => "a",
        'आ' => "aa a",
        'इ' => "i",
        'ई' => "i ee",
        'उ' => "u",
        'ऊ' => "u oo",
        'ए' => "e",
        'ऐ' => "ai",
        'ओ' => "o",
        'औ' => "au",
        'क' | '\u{958}' => "k",
        'ख' | '\u{959}' => "kh",
        'ग' | '\u{95a}' => "g",
        'घ' => "gh",
        'च' => "ch",
        'छ' => "chh",
        'ज' => "j",
        'झ' => "jh",
        '\u{95b}' => "z",
        'ट' | 'त' => "t",
        'ठ' | 'थ' => "th",
        'ड' | 'द' => "d",
        'ढ' | 'ध' => "dh",
        '\u{95c}' => "r d",
        '\u{95d}' => "rh dh",
        'ण' | 'न' | 'ङ' | 'ञ' => "n",
        'प' => "p",
        'फ' => "ph f",
        '\u{95e}' => "f",
        'ब' => "b",
        'भ' => "bh",
        'म' => "m",
        'य' => "y",
        'र' => "r",
        'ल' => "l",
        'व' => "v w",
        'श' | 'ष' => "sh",
        'स' => "s",
        'ह' => "h",
        _ => "",
    }
}

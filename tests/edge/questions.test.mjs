// What visitors ask most, in the six languages: each is answered in its language, from sources, by the real Worker on the
// real content. How well the engine understands at large is for the evaluation to say; these must hold in any case.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './harness.mjs';
import { assertSound } from './schema.mjs';
import { LANGUAGES, assertAnswerSpeaks } from './speech.mjs';

/** A Wednesday in summer: no answer changes with the day on which the tests run. */
const AT = '2026-07-08T10:00:00+02:00';

const keysOf = (answer, entity) => new Set(answer.grounds.filter((ground) => ground.entity === entity).map(({ key }) => key));
const has = (answer, ...numbers) => numbers.forEach((number) => assert.match(answer.text, new RegExp(`(?<!\\d)${number}(?!\\d)`), `no ${number}`));

const KINDS = {
  'Sunday hours of the Musée Granet': {
    questions: {
      fr: 'Le musée Granet est-il ouvert le dimanche, et de quelle heure à quelle heure ?',
      en: 'What time does the Granet Museum open on Sundays?',
      de: 'Wann hat das Musée Granet sonntags geöffnet?',
      es: '¿A qué hora abre el museo Granet los domingos?',
      'zh-Hans': '格拉内博物馆星期天几点开门？',
      ar: 'ما هي مواعيد فتح متحف غرانيه يوم الأحد؟',
    },
    check(answer) {
      assert.deepEqual(answer.understood.entities, ['musee-granet']);
      assert.ok(['opening_hours', 'open_now'].includes(answer.understood.intent), answer.understood.intent);
      assert.equal(answer.understood.slots.when?.weekday, 7);
      assert.ok(keysOf(answer, 'musee-granet').has('opening_hours'));
      has(answer, 18);
    },
  },
  'price and access of the Mucem': {
    questions: {
      fr: 'Combien coûte l’entrée du Mucem et comment y aller ?',
      en: 'How much is a ticket for the Mucem and how do I get there?',
      de: 'Was kostet der Eintritt ins Mucem und wie komme ich dorthin?',
      es: '¿Cuánto cuesta la entrada al Mucem y cómo se llega?',
      'zh-Hans': '欧洲地中海文明博物馆门票多少钱，怎么去？',
      ar: 'كم سعر تذكرة متحف Mucem وكيف أصل إليه؟',
    },
    check(answer) {
      assert.deepEqual(answer.understood.entities, ['mucem']);
      const keys = keysOf(answer, 'mucem');
      assert.ok(keys.has('access'), `no ground for the access: ${[...keys]}`);
      assert.ok([...keys].some((key) => /price|free|reduced/.test(key)), `no ground for the price: ${[...keys]}`);
      assert.match(answer.text, /€|EUR|euro|欧元|يورو/i);
    },
  },
  'airport to Saint-Charles': {
    questions: {
      fr: 'Comment aller de l’aéroport à la gare Saint-Charles ?',
      en: 'How do I get from the airport to Saint-Charles station?',
      de: 'Wie komme ich vom Flughafen zum Bahnhof Saint-Charles?',
      es: '¿Cómo llego del aeropuerto a la estación de Saint-Charles?',
      'zh-Hans': '从机场到圣夏尔火车站怎么走？',
      ar: 'كيف أصل من المطار إلى محطة سان شارل؟',
    },
    check(answer) {
      assert.notEqual(answer.origin, 'handoff');
      assert.ok(answer.grounds.length > 0);
      assert.match(answer.text, /\d/);
    },
  },
  'the Sugiton rule': {
    questions: {
      fr: 'Faut-il réserver pour la calanque de Sugiton ?',
      en: 'Do I need a reservation for the Sugiton calanque?',
      de: 'Muss ich für die Calanque de Sugiton reservieren?',
      es: '¿Hay que reservar para ir a la calanque de Sugiton?',
      'zh-Hans': '去苏吉通峡湾需要预约吗？',
      ar: 'هل يجب الحجز لزيارة كالانك سوجيتون؟',
    },
    check(answer) {
      assert.notEqual(answer.origin, 'handoff');
      assert.ok(answer.grounds.length > 0);
      assert.ok(answer.understood.slots.topic === 'sugiton-booking' || answer.understood.entities.some((id) => id.includes('sugiton')), JSON.stringify(answer.understood));
    },
  },
  'emergency numbers': {
    questions: {
      fr: 'Quels sont les numéros d’urgence ?',
      en: 'What are the emergency numbers?',
      de: 'Welche Notrufnummern gibt es?',
      es: '¿Cuáles son los números de emergencia?',
      'zh-Hans': '紧急电话是多少？',
      ar: 'ما هي أرقام الطوارئ؟',
    },
    check(answer) {
      assert.equal(answer.origin, 'curated');
      assert.ok(answer.grounds.length > 0);
      has(answer, 112, 15, 17, 18);
    },
  },
  'churches of the 12th century within 50 km of Aix': {
    questions: {
      fr: 'Quelles églises du XIIe siècle y a-t-il à moins de 50 km d’Aix-en-Provence ?',
      en: 'Which 12th-century churches are within 50 km of Aix-en-Provence?',
      de: 'Welche Kirchen aus dem 12. Jahrhundert gibt es im Umkreis von 50 km um Aix-en-Provence?',
      es: '¿Qué iglesias del siglo XII hay a menos de 50 km de Aix-en-Provence?',
      'zh-Hans': '普罗旺斯艾克斯50公里以内有哪些12世纪的教堂？',
      ar: 'ما هي كنائس القرن الثاني عشر على بعد أقل من 50 كم من إيكس أون بروفانس؟',
    },
    check(answer) {
      const { intent, slots } = answer.understood;
      assert.equal(intent, 'places', JSON.stringify(answer.understood));
      assert.equal(slots.within_m, 50_000);
      assert.deepEqual(slots.centuries, [12, 12]);
      assert.ok(answer.places.length > 0, answer.text);
      for (const { entity, distance_m } of answer.places) {
        assert.ok(distance_m <= 50_000, `${entity} is ${distance_m} m away`);
        assert.ok(answer.grounds.some((ground) => ground.entity === entity), `${entity} without ground`);
      }
    },
  },
  'free things to do in Marseille': {
    questions: {
      fr: 'Que faire gratuitement à Marseille ?',
      en: 'What are some free things to do in Marseille?',
      de: 'Was kann man in Marseille kostenlos unternehmen?',
      es: '¿Qué se puede hacer gratis en Marsella?',
      'zh-Hans': '马赛有什么免费的活动或景点？',
      ar: 'ماذا يمكن أن أفعل مجانًا في مرسيليا؟',
    },
    check(answer) {
      const { slots } = answer.understood;
      assert.ok(slots.topic === 'free-things-marseille' || slots.qualities?.includes('free'), JSON.stringify(answer.understood));
      assert.notEqual(answer.origin, 'handoff');
      assert.ok(answer.grounds.length > 0);
    },
  },
  'tap water, a curated topic': {
    questions: {
      fr: 'Peut-on boire l’eau du robinet ?',
      en: 'Can I drink the tap water?',
      de: 'Kann man das Leitungswasser trinken?',
      es: '¿Se puede beber el agua del grifo?',
      'zh-Hans': '自来水可以直接喝吗？',
      ar: 'هل يمكن شرب ماء الصنبور؟',
    },
    check(answer) {
      assert.equal(answer.origin, 'curated');
      assert.equal(answer.understood.slots.topic, 'tap-water');
      assert.ok(answer.grounds.length > 0);
    },
  },
  'a question about somewhere else': {
    questions: {
      fr: 'À quelle heure ouvre la tour Eiffel à Paris ?',
      en: 'What time does the Eiffel Tower in Paris open?',
      de: 'Wann öffnet der Eiffelturm in Paris?',
      es: '¿A qué hora abre la Torre Eiffel de París?',
      'zh-Hans': '巴黎埃菲尔铁塔几点开门？',
      ar: 'متى يفتح برج إيفل في باريس؟',
    },
    check(answer) {
      assert.equal(answer.origin, 'handoff', answer.text);
      assert.equal(answer.understood.intent, 'outside', JSON.stringify(answer.understood));
      assert.ok(answer.handoff, 'no hand-off');
      assert.equal(answer.places.length, 0);
    },
  },
};

let escale;
before(async () => (escale = await start({ assets: false })));
after(() => escale?.dispose());

for (const [kind, { questions, check }] of Object.entries(KINDS)) {
  describe(kind, () => {
    for (const tag of LANGUAGES) {
      test(`${tag}: ${questions[tag]}`, async () => {
        const { status, body } = await escale.ask({ question: questions[tag], at: AT });
        assert.equal(status, 200, JSON.stringify(body));
        assertAnswerSpeaks(body, tag);
        assertSound(body);
        try {
          check(body);
        } catch (error) {
          error.message += `\n${JSON.stringify(body.understood)} ${body.origin}\n${body.text}`;
          throw error;
        }
      });
    }
  });
}

#[path = "support/fiction.rs"]
mod fiction;
use escale::understand::Reading;
#[test]
fn zz() {
    let f = fiction::Fiction::open();
    for (t, q) in std::fs::read_to_string("/tmp/x/q").unwrap().lines().filter_map(|l| l.split_once('|')) {
        let c = f.content(t);
        let r = Reading::new(q, c);
        println!("{q}\n  {:?}\n  {:?}", r.concepts().iter().map(|c| (c.name, c.first, c.end)).collect::<Vec<_>>(), r.mentions.iter().map(|m| (&m.entities, m.town, m.coverage)).collect::<Vec<_>>());
        let a = f.ask(t, q, "2026-06-15T22:00:00Z");
        println!("  {:?}\n  {}\n  {:?}\n  {:?}", a.meaning, a.composed.text, a.composed.suggestions, a.composed.notices);
    }
}

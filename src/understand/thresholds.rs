//! How sure is sure enough? Every figure here was found by the evaluation; change one, and run it again.

/// A curated topic answers when at least this sure, and a place was not asked about more precisely.
pub(super) const TOPIC: f32 = 0.46;
/// Enough where the topic has the words of the names as well.
pub(super) const GOOD_TOPIC: f32 = 0.66;
/// Enough to go before a list of places that were looked for by kind.
pub(super) const CHOSEN_TOPIC: f32 = 0.7;
/// Surer than this, a topic goes before what is asked of a place.
pub(super) const SURE_TOPIC: f32 = 0.8;
/// A topic at least this sure goes before a single fact that it stands on.
pub(super) const RELATED_TOPIC: f32 = 0.42;
/// A single fact found by words alone needs this share of the question.
pub(super) const FACT: f32 = 0.58;
/// A fact that holds this share of the question, and this much more than any that fits the ask, goes before those.
pub(super) const PRECISE: f32 = 0.42;
pub(super) const CLEARLY: f32 = 0.12;
/// One that fits the ask and holds this share is not outdone.
pub(super) const FITTING: f32 = 0.52;
/// Facts that hold nearly as much of the question as the best are told with it.
pub(super) const AS_GOOD: f32 = 0.85;
/// A lead this large outdoes a name heard in part.
pub(super) const OUTDONE: f32 = 0.2;
/// A lead this large of a place that holds the whole name of another outdoes it.
pub(super) const MORE_OF_IT: f32 = 0.09;
/// Enough where that other cannot be asked this.
pub(super) const JUST_MORE: f32 = 0.04;
/// Facts that hold less of the question than this are not told for their words.
pub(super) const TELLING: f32 = 0.3;
/// A follow-up needs fewer words: the place is known.
pub(super) const BESIDE: f32 = 0.5;
/// A topic this probable by all letters of the question is meant where nothing else is.
pub(super) const PROBABLE: f32 = 0.5;
/// Enough for one that does not stand on what is wholly named.
pub(super) const QUITE_PROBABLE: f32 = 0.75;
/// Both its words and all letters speak for it.
pub(super) const ALMOST_CERTAIN: f32 = 0.9;
/// One this probable may be meant.
pub(super) const LIKELY: f32 = 0.3;
/// One less probable than this is none.
pub(super) const DOUBTFUL: f32 = 0.1;
/// A topic with this share of a question that has no answer may be meant.
pub(super) const CLOSE: f32 = 0.15;
pub(super) const MOST_CLOSEST: usize = 3;
/// A question of at most so many words may be a follow-up.
pub(super) const SHORT: usize = 8;
/// So many places of a kind in a town make it a kind to choose from.
pub(super) const SEVERAL: usize = 3;
/// As good as the whole of a name.
pub(super) const WHOLE_NAME: f32 = 0.95;
/// A name heard less fully than this names nothing when places are looked for.
pub(super) const FULL_NAME: f32 = 0.8;

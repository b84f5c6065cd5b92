//! Which kind of place is also another kind. The kinds themselves are words of the content; only their order is here.

/// (narrower, broader)
const BROADER: &[(&str, &str)] = &[
    ("chapel", "church"),
    ("cathedral", "church"),
    ("abbey", "church"),
    ("abbey", "monument"),
    ("castle", "monument"),
    ("fort", "monument"),
    ("memorial", "monument"),
    ("roman-site", "monument"),
    ("roman-site", "archaeological-site"),
    ("historic-house", "monument"),
    ("art-gallery", "museum"),
    ("calanque", "nature"),
    ("island", "nature"),
    ("park", "garden"),
    ("garden", "park"),
    ("opera", "theatre"),
    ("festival", "event"),
    ("concert", "event"),
    ("village", "town"),
    ("restaurant", "food"),
    ("tourist-train", "train"),
    ("theatre", "cultural-venue"),
    ("concert-hall", "cultural-venue"),
    ("coach", "bus"),
];

/// Whether a place of the kind `own` is what a question for `wanted` looks for.
pub fn is_a(own: &str, wanted: &str) -> bool {
    own == wanted || BROADER.contains(&(own, wanted))
}

/// "The museums of the town of X" looks for museums.
pub fn is_settlement(kind: &str) -> bool {
    matches!(kind, "town" | "village" | "district")
}

/// Kinds of what one has to know rather than go to.
pub fn is_custom(kind: &str) -> bool {
    matches!(kind, "procedure" | "safety" | "climate" | "tax" | "payment" | "emergency" | "service")
}

/// Kinds of places that are open on some days and closed on others.
pub fn has_doors(kind: &str) -> bool {
    matches!(
        kind,
        "museum"
            | "art-gallery"
            | "church"
            | "abbey"
            | "cathedral"
            | "castle"
            | "fort"
            | "monument"
            | "market"
            | "roman-site"
            | "garden"
            | "park"
    )
}

/// Kinds of which people look for several to choose from; the others are services, asked for by what they do.
pub fn is_sight(kind: &str) -> bool {
    const SIGHTS: &[&str] = &[
        "museum",
        "art-gallery",
        "church",
        "chapel",
        "abbey",
        "cathedral",
        "castle",
        "fort",
        "monument",
        "memorial",
        "roman-site",
        "archaeological-site",
        "historic-house",
        "theatre",
        "opera",
        "cinema",
        "concert-hall",
        "cultural-venue",
        "park",
        "garden",
        "beach",
        "calanque",
        "island",
        "hike",
        "viewpoint",
        "nature",
        "village",
        "district",
        "market",
        "festival",
        "event",
        "stadium",
        "food",
    ];
    SIGHTS.contains(&kind)
}

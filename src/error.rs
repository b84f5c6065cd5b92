//! Whose turn is it to act? Every failure says so: the visitor, us, or nobody but time.

/// What went wrong with a request. The visitor reads it in their language; no text of the platform ever reaches them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The visitor can mend it.
    Theirs(Mistake),
    /// Nobody can; it may work in a moment.
    Unavailable,
    /// Too many questions from one place at once; after a minute there is room again.
    TooMany,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    QuestionEmpty,
    QuestionLong {
        count: usize,
    },
    NotJson,
    NotText,
    TooLarge,
    /// A field of the request, and the message that says what it should hold.
    Field {
        field: &'static str,
        wanted: &'static str,
    },
    Language {
        tag: String,
    },
    Territory {
        id: String,
    },
    Link,
    NotFound,
    Method {
        method: String,
    },
}

impl Failure {
    pub fn status(&self) -> u16 {
        match self {
            Self::Theirs(Mistake::TooLarge) => 413,
            Self::Theirs(Mistake::NotFound | Mistake::Territory { .. }) => 404,
            Self::Theirs(Mistake::Link) => 404,
            Self::Theirs(Mistake::Method { .. }) => 405,
            Self::Theirs(_) => 400,
            Self::Unavailable => 503,
            Self::TooMany => 429,
        }
    }

    /// The message that says it, which is also the problem's type.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Unavailable => "error-unavailable",
            Self::TooMany => "error-too-many",
            Self::Theirs(mistake) => match mistake {
                Mistake::QuestionEmpty => "error-question-empty",
                Mistake::QuestionLong { .. } => "error-question-long",
                Mistake::NotJson => "error-not-json",
                Mistake::NotText => "error-not-text",
                Mistake::TooLarge => "error-too-large",
                Mistake::Field { .. } => "error-field",
                Mistake::Language { .. } => "error-language",
                Mistake::Territory { .. } => "error-territory",
                Mistake::Link => "error-link",
                Mistake::NotFound => "error-not-found",
                Mistake::Method { .. } => "error-method",
            },
        }
    }
}

impl From<Mistake> for Failure {
    fn from(mistake: Mistake) -> Self {
        Self::Theirs(mistake)
    }
}

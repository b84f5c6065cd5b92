//! What is near a question by meaning: its vector is made, and the index is asked with it. Whatever fails on the way, words
//! alone are left.

use std::fmt;
use std::time::Duration;

use worker::{AbortController, Env};

use super::model::{Model, within};
use crate::clock::Moment;
use crate::content::Content;
use crate::edge::bindings::Index;
use crate::generate::settings::EMBEDDER;
use crate::generate::wire::Failed;
use crate::retrieve::semantic::{TOP, Unanswered, filter, ranking};
use crate::understand::What;

/// The index of a deployment, and the model that its vectors are of.
pub struct Search {
    embedder: Model,
    index: Index,
}

/// Why nothing was found: for the log.
pub enum NotFound {
    Late,
    Embedding(Failed),
    Index(Unanswered),
}

impl fmt::Display for NotFound {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Late => write!(to, "no reply in time"),
            Self::Embedding(failed) => write!(to, "no vector: {failed:?}"),
            Self::Index(unanswered) => write!(to, "the index did not answer: {unanswered:?}"),
        }
    }
}

impl Search {
    /// Nothing where the deployment has no index, or no model for the question.
    pub fn of(env: &Env) -> Option<Self> {
        Some(Self { embedder: Model::of(env, &EMBEDDER)?, index: Index::of(env)? })
    }

    /// What is nearest to the question, the nearest first.
    pub async fn nearest(
        &self,
        question: &str,
        content: &Content,
        now: Moment,
        patience: Duration,
    ) -> Result<Vec<What>, NotFound> {
        let controller = AbortController::default();
        let signal = controller.signal();
        let ask = async {
            let vector = self.embedder.embed(question, &signal).await.map_err(NotFound::Embedding)?;
            let filter = filter(content.territory().id.as_str(), now.utc);
            self.index.query(&vector, TOP, &filter).await.map_err(NotFound::Index)
        };
        let found = within(patience, ask).await.unwrap_or(Err(NotFound::Late));
        controller.abort();
        Ok(ranking(&found?, content))
    }
}

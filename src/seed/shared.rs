//! What is alike is kept once: a pack stores what an [`Arc`] points to a single time.

use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::Arc;

/// Values seen so far, by all that they say.
pub struct Shared<T> {
    known: HashMap<String, Arc<T>>,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self { known: HashMap::new() }
    }
}

impl<T: Debug> Shared<T> {
    /// The first value that was like this one.
    pub fn share(&mut self, value: T) -> Arc<T> {
        self.known.entry(format!("{value:?}")).or_insert_with(|| Arc::new(value)).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_is_kept_once() {
        let mut shared = Shared::default();
        let (first, other, again) = (shared.share(1.5), shared.share(-1.5), shared.share(1.5));
        assert!(Arc::ptr_eq(&first, &again) && !Arc::ptr_eq(&first, &other));
    }
}

//! What a deployment sets: which model, and how much of it a day may cost.

use std::time::Duration;

/// The variables, as wrangler.toml has them, that say which model is meant and where it is. The key is a secret.
pub struct Names {
    pub base_url: &'static str,
    pub model: &'static str,
    pub key: &'static str,
}

/// The model that writes.
pub const WRITER: Names = Names { base_url: "LLM_BASE_URL", model: "LLM_MODEL", key: "LLM_KEY" };
/// The model that turns a question into a vector.
pub const EMBEDDER: Names = Names { base_url: "EMBED_BASE_URL", model: "EMBED_MODEL", key: "EMBED_KEY" };

/// Everything that can be set. What is not set, or cannot be read, is as here.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Tokens of all visitors together in a day.
    pub tokens_a_day: u64,
    /// Tokens of one visitor in a day.
    pub tokens_a_visitor: u64,
    /// Millionths of the currency in which the model is paid, in a day.
    pub money_a_day: u64,
    /// Millionths of the currency for a million tokens read, and written.
    pub price_read: u64,
    pub price_written: u64,
    /// From a question to an answer or a hand-off, all in all.
    pub total: Duration,
    /// Until the first words come.
    pub first: Duration,
    /// Between words.
    pub stall: Duration,
    /// For finding by meaning, the question's vector included; after it words alone count.
    pub search: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            tokens_a_day: 400_000,
            tokens_a_visitor: 20_000,
            money_a_day: 2_000_000,
            price_read: 0,
            price_written: 0,
            total: Duration::from_secs(8),
            first: Duration::from_secs(4),
            stall: Duration::from_millis(2_500),
            search: Duration::from_millis(1_500),
        }
    }
}

impl Settings {
    /// From the deployment's variables.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        let default = Self::default();
        let count =
            |name: &str, otherwise: u64| variable(name).and_then(|text| text.trim().parse().ok()).unwrap_or(otherwise);
        // Money is written as people write it: "1.50".
        let money = |name: &str, otherwise: u64| {
            let value = variable(name).and_then(|text| text.trim().parse::<f64>().ok());
            value.filter(|value| (0.0..1e9).contains(value)).map_or(otherwise, |value| (value * 1e6).round() as u64)
        };
        let time = |name: &str, otherwise: Duration| {
            let seconds = variable(name).and_then(|text| text.trim().parse::<f64>().ok());
            seconds.filter(|seconds| (0.05..=25.0).contains(seconds)).map_or(otherwise, Duration::from_secs_f64)
        };
        Self {
            tokens_a_day: count("BUDGET_TOKENS_A_DAY", default.tokens_a_day),
            tokens_a_visitor: count("BUDGET_TOKENS_A_VISITOR", default.tokens_a_visitor),
            money_a_day: money("BUDGET_MONEY_A_DAY", default.money_a_day),
            price_read: money("LLM_PRICE_READ", default.price_read),
            price_written: money("LLM_PRICE_WRITTEN", default.price_written),
            total: time("LLM_SECONDS", default.total),
            first: time("LLM_SECONDS_FIRST", default.first),
            stall: time("LLM_SECONDS_STALL", default.stall),
            search: time("EMBED_SECONDS", default.search),
        }
    }

    /// What so many tokens cost, rounded up.
    pub fn cost(&self, read: u64, written: u64) -> u64 {
        let all = u128::from(read) * u128::from(self.price_read) + u128::from(written) * u128::from(self.price_written);
        u64::try_from(all.div_ceil(1_000_000)).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_is_as_if_it_were_not_set() {
        let set = |name: &str| {
            let value = match name {
                "BUDGET_TOKENS_A_DAY" => "100",
                "BUDGET_MONEY_A_DAY" => "0.25",
                "LLM_PRICE_WRITTEN" => "1.5",
                "LLM_SECONDS" => "1e9",
                "LLM_SECONDS_STALL" => "a while",
                _ => return None,
            };
            Some(value.to_string())
        };
        let settings = Settings::read(set);
        assert_eq!((settings.tokens_a_day, settings.money_a_day), (100, 250_000));
        assert_eq!((settings.total, settings.stall), (Settings::default().total, Settings::default().stall));
        assert_eq!(settings.cost(1_000, 1), 2);
        assert_eq!(settings.cost(u64::MAX, u64::MAX), u64::MAX);
    }
}

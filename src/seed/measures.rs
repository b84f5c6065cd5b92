//! What a fact measures or tells, as a concept of the words: a question finds it by any word for that concept, whatever
//! words the fact's own sentence has.

use crate::content::Value;

/// A concept `measure.…` without its group, if a fact of this key and value is of one.
pub fn measure(key: &str, value: &Value, of: Option<&str>) -> Option<&'static str> {
    let of = of.unwrap_or_default();
    let by_key = match key {
        "fine" => Some("fine"),
        "record" => Some("record"),
        "delay" | "decision" => Some("processing-time"),
        "validity" => Some("validity"),
        "revenue" => Some("turnover"),
        "salary" | "minimum_wage" => Some("salary"),
        _ => None,
    };
    by_key.or_else(|| by_value(value, of)).or((of == "guided-tour").then_some("guided-tour"))
}

fn by_value(value: &Value, of: &str) -> Option<&'static str> {
    Some(match value {
        Value::Count { unit, .. } => match unit.as_str() {
            "seats" | "beds" | "spaces" => "capacity",
            "inhabitants" => "population",
            "visitors" | "visitors-per-year" => "visitors",
            "passengers" | "cruise-passengers" => "passengers",
            "staff" | "jobs" | "researchers" | "teachers" => "staff",
            "tonnes" => "tonnage",
            "square-metres" | "hectares" | "square-kilometres" => "area",
            "degrees" => "temperature",
            _ => return None,
        },
        Value::Metres(_) => match of {
            "height" | "altitude" => "height",
            "length" | "loop" | "walk" | "distance" | "coast" => "length",
            "depth" => "depth",
            _ => return None,
        },
        Value::Event { what, .. } => match what.as_str() {
            "founded" | "created" | "launched" => "founded",
            "built" => "built",
            "opened" | "inaugurated" => "opened",
            _ => return None,
        },
        Value::Person { role, .. } => match role.as_str() {
            "architect" => "architect",
            "director" | "general-manager" | "chair" | "president" | "chief-executive" => "director",
            _ => return None,
        },
        Value::Prices(prices) if prices.iter().any(|price| price.per.as_deref() == Some("square-metre")) => {
            "square-metre"
        }
        Value::Flag { what, .. } => match what.as_str() {
            "shade" => "shade",
            "showers" => "showers",
            "playground" => "playground",
            "smoking" => "smoking",
            "large-bags" => "bags",
            _ => return None,
        },
        _ => return None,
    })
}

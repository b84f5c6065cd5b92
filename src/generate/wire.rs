//! How a model is spoken to: the body of a request, the events of its stream, vectors, and how it says that it will not.
//!
//! Many servers speak as OpenAI's does (Ollama, vLLM, …), not all of them well, so what is malformed is a failure and
//! never guessed at. Workers AI takes the same messages and gives much of it in a form of its own.

use serde_json::{Value, json};

use super::prompt::Prompt;

/// Bytes of a stream, and of one of its lines; no answer of a few sentences is larger.
pub const LARGEST_STREAM: usize = 512 * 1024;
const LARGEST_LINE: usize = 64 * 1024;

/// What a model is asked, as Workers AI takes it. `again`: it wrote in another language before.
pub fn request(prompt: &Prompt, most: usize, again: Option<&str>) -> Value {
    let data = match again {
        Some(language) => format!("{}Write in {language} only.\n", prompt.data),
        None => prompt.data.clone(),
    };
    json!({
        "messages": [
            { "role": "system", "content": prompt.instructions },
            { "role": "user", "content": data },
        ],
        "max_tokens": most,
        "temperature": 0,
        "stream": true,
    })
}

/// The same as the body of `POST {base}/chat/completions`.
pub fn completion(model: &str, request: &Value) -> Value {
    let mut body = request.clone();
    if let Some(body) = body.as_object_mut() {
        body.insert("model".into(), json!(model));
        body.insert("stream_options".into(), json!({ "include_usage": true }));
    }
    body
}

/// Why nothing came of a call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Failed {
    /// Seconds after which it wants to be asked again.
    pub retry_after: Option<i64>,
    /// Whether it may work at once.
    pub transient: bool,
}

impl Failed {
    /// Nothing was heard of it.
    pub const UNHEARD: Self = Self { retry_after: None, transient: true };

    /// By the status of a server's reply, and its `retry-after`.
    pub fn replied(status: u16, after: Option<&str>) -> Self {
        let after = after.and_then(|text| text.trim().parse::<i64>().ok());
        let retry_after = after.filter(|_| matches!(status, 429 | 503));
        Self { retry_after, transient: retry_after.is_none() && (status == 429 || status >= 500) }
    }

    /// By the words that Workers AI throws: "3040: Capacity temporarily exceeded", also behind "AiError: "
    /// (<https://developers.cloudflare.com/workers-ai/platform/errors/>). Without a number it is mostly the way there that
    /// failed.
    pub fn thrown(words: &str) -> Self {
        const TILL_TOMORROW: i64 = 86_400;
        match words.split(':').find_map(|part| part.trim().parse::<u32>().ok()) {
            // The free share of the day is used up.
            Some(3036 | 4006) => Self { retry_after: Some(TILL_TOMORROW), transient: false },
            // Late, aborted, out of capacity.
            Some(3007 | 3008 | 3040) | None => Self::UNHEARD,
            Some(_) => Self::default(),
        }
    }
}

/// The address of an endpoint below the base that a deployment names, with or without a slash at its end.
pub fn endpoint(base: &str, path: &str) -> String {
    format!("{}/{path}", base.trim().trim_end_matches('/'))
}

/// What the stream says next.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    Text(String),
    /// Tokens read and written, as the server counts them.
    Usage(u64, u64),
    /// The model ended by itself, or because it may write no more.
    Ended,
}

/// The stream is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed;

/// Server-sent events (WHATWG HTML, 9.2), as far as these streams use them.
#[derive(Debug, Default)]
pub struct Reader {
    held: Vec<u8>,
    read: usize,
    ended: bool,
    finished: bool,
}

impl Reader {
    /// More bytes; gives the events that are whole now.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<Vec<Event>, Malformed> {
        self.read += bytes.len();
        if self.read > LARGEST_STREAM {
            return Err(Malformed);
        }
        self.held.extend_from_slice(bytes);
        let mut events = Vec::new();
        while let Some(end) = self.held.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.held.drain(..=end).collect();
            let line = std::str::from_utf8(&line).map_err(|_| Malformed)?.trim_end_matches(['\n', '\r']);
            if let Some(data) = line.strip_prefix("data:") {
                self.data(data.trim(), &mut events)?;
            }
        }
        if self.held.len() > LARGEST_LINE { Err(Malformed) } else { Ok(events) }
    }

    /// Whether the server said that this was all.
    pub fn is_whole(&self) -> bool {
        self.ended || self.finished
    }

    /// Whether it said so in words of the protocol, after which nothing comes.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    fn data(&mut self, data: &str, events: &mut Vec<Event>) -> Result<(), Malformed> {
        if data.is_empty() || self.ended {
            return Ok(());
        }
        if data == "[DONE]" {
            self.ended = true;
            events.push(Event::Ended);
            return Ok(());
        }
        let value: Value = serde_json::from_str(data).map_err(|_| Malformed)?;
        if value.get("error").is_some_and(|error| !error.is_null()) {
            return Err(Malformed);
        }
        // Workers AI in its own form; its stream ends with [DONE] as the others do.
        if let Some(text) = value.get("response").and_then(Value::as_str).filter(|text| !text.is_empty()) {
            events.push(Event::Text(text.to_string()));
        }
        let choice = value.get("choices").and_then(|choices| choices.get(0));
        if let Some(text) =
            choice.and_then(|choice| choice.get("delta")?.get("content")?.as_str()).filter(|text| !text.is_empty())
        {
            events.push(Event::Text(text.to_string()));
        }
        self.finished |= choice.and_then(|choice| choice.get("finish_reason")).is_some_and(Value::is_string);
        if let Some(usage) = value.get("usage") {
            let count = |name: &str| usage.get(name).and_then(Value::as_u64);
            events.extend(
                count("prompt_tokens")
                    .zip(count("completion_tokens"))
                    .map(|(read, written)| Event::Usage(read, written)),
            );
        }
        Ok(())
    }
}

/// The vector of one text as Workers AI replies: `{"shape":[1,1024],"data":[[…]]}`.
pub fn embedding(reply: &Value) -> Result<Vec<f32>, Malformed> {
    match reply.get("data").and_then(Value::as_array).map(Vec::as_slice) {
        Some([vector]) => numbers(vector),
        _ => Err(Malformed),
    }
}

/// A vector that can be compared with others.
fn numbers(value: &Value) -> Result<Vec<f32>, Malformed> {
    let numbers = value.as_array().filter(|numbers| !numbers.is_empty()).ok_or(Malformed)?;
    let read = |number: &Value| number.as_f64().map(|number| number as f32).filter(|number| number.is_finite());
    numbers.iter().map(|number| read(number).ok_or(Malformed)).collect()
}

/// The body of `POST {base}/embeddings`.
pub fn embeddings_request(model: &str, texts: &[String]) -> Value {
    json!({ "model": model, "input": texts, "encoding_format": "float" })
}

/// The vectors, in the order of the texts; all of one length.
pub fn embeddings(body: &Value, count: usize) -> Result<Vec<Vec<f32>>, Malformed> {
    let data = body.get("data").and_then(Value::as_array).ok_or(Malformed)?;
    let mut vectors: Vec<Vec<f32>> = vec![Vec::new(); count];
    for (at, item) in data.iter().enumerate() {
        let index = item.get("index").and_then(Value::as_u64).map_or(at, |index| index as usize);
        *vectors.get_mut(index).ok_or(Malformed)? = numbers(item.get("embedding").ok_or(Malformed)?)?;
    }
    let length = vectors.first().map_or(0, Vec::len);
    let sound = length > 0 && vectors.iter().all(|vector| vector.len() == length);
    if sound { Ok(vectors) } else { Err(Malformed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(stream: &str) -> Result<Vec<Event>, Malformed> {
        let mut reader = Reader::default();
        let mut events = Vec::new();
        // Chunks end anywhere, inside characters too.
        for chunk in stream.as_bytes().chunks(3) {
            events.extend(reader.feed(chunk)?);
        }
        Ok(events)
    }

    #[test]
    fn a_stream_is_read_however_it_is_cut() {
        let stream = ": waiting\n\ndata: {\"choices\":[{\"delta\":{\"role\":\"assistant\"}}]}\r\n\r\n\
                      data: {\"choices\":[{\"delta\":{\"content\":\"é\"},\"finish_reason\":null}],\"usage\":null}\n\n\
                      data: {\"choices\":[],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":2}}\n\n\
                      data: [DONE]\n\ndata: {broken\n\n";
        assert_eq!(read(stream), Ok(vec![Event::Text("é".into()), Event::Usage(9, 2), Event::Ended]));
    }

    #[test]
    fn what_is_malformed_is_no_answer() {
        for stream in ["data: {\"choices\":[{\n\n", "data: {\"error\":{\"message\":\"no\"}}\n\n", "data: \u{fffd}x\n\n"]
        {
            assert_eq!(read(stream), Err(Malformed), "{stream}");
        }
        assert_eq!(read(&"x".repeat(LARGEST_LINE + 1)), Err(Malformed));
    }

    #[test]
    fn a_failure_says_whether_it_is_worth_another_try() {
        let later = |seconds| Failed { retry_after: Some(seconds), transient: false };
        assert_eq!(Failed::replied(429, Some("20")), later(20));
        assert_eq!(Failed::replied(500, Some("20")), Failed::UNHEARD);
        assert_eq!(Failed::replied(429, Some("Sun, 22 Nov 2026 08:00:00 GMT")), Failed::UNHEARD);
        assert_eq!(Failed::replied(401, None), Failed::default());
        let spent = "you have used up your daily free allocation of 10,000 neurons";
        assert_eq!(Failed::thrown(&format!("3036: {spent}")), later(86_400));
        assert_eq!(Failed::thrown(&format!("AiError: 4006: {spent}")), later(86_400));
        assert_eq!(Failed::thrown("3040: Capacity temporarily exceeded"), Failed::UNHEARD);
        assert_eq!(Failed::thrown("Network connection lost."), Failed::UNHEARD);
        assert_eq!(Failed::thrown("5007: No such model @cf/none or task"), Failed::default());
    }

    #[test]
    fn one_vector_comes_from_the_platform() {
        let reply = |data: Value| embedding(&json!({ "shape": [1, 2], "data": data, "pooling": "cls" }));
        assert_eq!(reply(json!([[0.5, 1]])), Ok(vec![0.5, 1.0]));
        for malformed in [json!([]), json!([[]]), json!([[1, "x"]]), json!([[1e99]]), json!([[1], [2]]), json!("x")] {
            assert_eq!(reply(malformed.clone()), Err(Malformed), "{malformed}");
        }
        assert_eq!(embedding(&json!({ "request_id": "1" })), Err(Malformed));
    }

    #[test]
    fn vectors_come_in_any_order_and_of_one_length() {
        let body = json!({ "data": [{ "index": 1, "embedding": [0.5, 1] }, { "index": 0, "embedding": [0, 0.25] }] });
        assert_eq!(embeddings(&body, 2), Ok(vec![vec![0.0, 0.25], vec![0.5, 1.0]]));
        assert_eq!(embeddings(&body, 3), Err(Malformed));
        assert_eq!(embeddings(&json!({ "data": [{ "embedding": [1, "x"] }] }), 1), Err(Malformed));
    }
}

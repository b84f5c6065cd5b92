//! Lines that one writes and any number reads, each from the first on. Readers may come late and leave early.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use futures_util::Stream;

#[derive(Clone, Default)]
pub struct Relay {
    held: Rc<RefCell<Held>>,
}

#[derive(Default)]
struct Held {
    lines: Vec<Rc<str>>,
    closed: bool,
    waiting: Vec<Waker>,
}

impl Relay {
    pub fn push(&self, line: &str) {
        let waiting = {
            let mut held = self.held.borrow_mut();
            held.lines.push(line.into());
            std::mem::take(&mut held.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }

    pub fn close(&self) {
        let waiting = {
            let mut held = self.held.borrow_mut();
            held.closed = true;
            std::mem::take(&mut held.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }

    pub fn is_closed(&self) -> bool {
        self.held.borrow().closed
    }

    pub fn lines(&self) -> Lines {
        Lines { relay: self.clone(), at: 0 }
    }
}

/// What one reader has yet to read.
pub struct Lines {
    relay: Relay,
    at: usize,
}

impl Stream for Lines {
    type Item = Result<Vec<u8>, worker::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = {
            let mut held = self.relay.held.borrow_mut();
            let next = held.lines.get(self.at).cloned();
            if next.is_none() && !held.closed {
                held.waiting.push(context.waker().clone());
                return Poll::Pending;
            }
            next
        };
        self.at += 1;
        Poll::Ready(next.map(|line| Ok(line.as_bytes().to_vec())))
    }
}

//! One thread with the stack that the parser is promised, alive for as long as the process: to start one takes longer than to parse.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{LazyLock, Mutex};
use std::thread;

use orchestrate_syntax::parse::STACK_BYTES;

type Work = (fn(&[u8]), Vec<u8>);

struct Worker {
    work: SyncSender<Work>,
    done: Receiver<()>,
}

static WORKER: LazyLock<Mutex<Worker>> = LazyLock::new(|| {
    let (work, inbox) = sync_channel::<Work>(0);
    let (outbox, done) = sync_channel(0);
    let run = move || {
        for (work, bytes) in inbox {
            work(&bytes);
            let _ = outbox.send(());
        }
    };
    thread::Builder::new().stack_size(STACK_BYTES).spawn(run).expect("a thread");
    Mutex::new(Worker { work, done })
});

/// Runs a target there, and waits for it. A panic ends the process, as libFuzzer wants it.
pub fn run(work: fn(&[u8]), bytes: &[u8]) {
    let worker = WORKER.lock().expect("one caller");
    worker.work.send((work, bytes.to_owned())).expect("a worker");
    worker.done.recv().expect("an answer");
}

//! The same work for many things, on all cores.

use std::sync::Mutex;
use std::thread;

/// Does the work for each of these, as many at a time as there are cores. A panic ends its worker alone: what others find is still
/// said, and the test fails in the end.
pub fn each<T: Send>(things: impl IntoIterator<Item = T, IntoIter: Send>, work: impl Fn(T) + Sync) {
    let left = Mutex::new(things.into_iter());
    let next = || left.lock().expect("no panic while it is locked").next();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(thing) = next() {
                    work(thing);
                }
            });
        }
    });
}

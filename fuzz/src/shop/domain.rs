//! Orders.

pub mod order {
    use crate::store::{self, Store};

    #[cfg_attr(any(), generated(intent = "Sum up the prices of an order", by = "x", tests("order::tests::sums")))]
    pub fn total(prices: &[u64]) -> u64 {
        prices.iter().sum()
    }

    #[derive(Clone, Debug)]
    pub struct Order {
        pub id: u64,
        lines: Vec<(String, u64)>,
    }

    pub enum State {
        Open,
        Paid { at: u64 },
    }

    impl Order {
        pub fn save(&self, store: &mut dyn Store) {
            store.put(self.id);
            store::log(&self.lines.len().to_string());
        }
    }

    impl From<u64> for Order {
        fn from(id: u64) -> Order {
            Order { id, lines: Vec::new() }
        }
    }

    #[cfg(test)]
    mod tests {
        #[test]
        #[cfg_attr(any(), verifies(super::total))]
        fn sums() {
            assert_eq!(super::total(&[1, 2]), 3);
        }
    }
}

pub mod store {
    pub trait Store {
        fn put(&mut self, id: u64);
    }

    #[cfg_attr(any(), waive("denied-dependency", reason = "moves out next year", until = "2099-01-01"))]
    pub fn log(text: &str) {
        eprintln!("{text}");
        let _ = std::process::Command::new("logger").arg(text).status();
    }

    pub const LIMIT: u64 = 10;
    pub static NAME: &str = "store";
}

pub mod prelude {
    pub use crate::order::{self, Order};
    pub use crate::store::*;
}

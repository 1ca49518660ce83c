//! The type of the verified member is gone; of the member itself rustc says nothing.

mod store {
    pub struct Store;
}

#[test]
#[orchestrate_macros::verifies(store::Shop::open)]
#[orchestrate_macros::verifies(store::Store::no_such_member)]
fn opens() {
    let _ = store::Store;
}

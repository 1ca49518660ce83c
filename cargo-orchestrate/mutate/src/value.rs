//! Values of a return type, to stand in place of a function's body.

use syn::{
    AngleBracketedGenericArguments, GenericArgument, Ident, Path, PathArguments, PathSegment, ReturnType, Type,
    TypeImplTrait, TypeParamBound, TypeReference,
};

use super::{line, place};

/// How many values a type has at most: a tuple has as many as its parts multiplied.
const MAX_VALUES: usize = 256;

const UNSIGNED: &[&str] = &["u8", "u16", "u32", "u64", "u128", "usize"];
const SIGNED: &[&str] = &["i8", "i16", "i32", "i64", "i128", "isize"];
const NON_ZERO_UNSIGNED: &[&str] =
    &["NonZeroU8", "NonZeroU16", "NonZeroU32", "NonZeroU64", "NonZeroU128", "NonZeroUsize"];
const NON_ZERO_SIGNED: &[&str] =
    &["NonZeroI8", "NonZeroI16", "NonZeroI32", "NonZeroI64", "NonZeroI128", "NonZeroIsize"];
/// Types that are made of a value by `new`.
const CONTAINERS: &[&str] = &["Box", "Cell", "RefCell", "Arc", "Rc", "Mutex"];
/// Types that are made of values by `from_iter`.
const COLLECTIONS: &[&str] = &["BinaryHeap", "BTreeSet", "HashSet", "LinkedList", "VecDeque"];
const MAPS: &[&str] = &["BTreeMap", "HashMap"];

/// The values that a function may return in place of what it does; `text` is what the type was parsed from.
pub(super) fn of_return(text: &str, output: &ReturnType) -> Vec<String> {
    match output {
        ReturnType::Default => owned(&["()"]),
        ReturnType::Type(_, ty) => of_type(text, ty),
    }
}

fn of_type(text: &str, ty: &Type) -> Vec<String> {
    let mut values = match ty {
        Type::Path(it) => of_path(text, &it.path),
        Type::Array(it) => {
            let len = line::on_one_line(line::slice(text, place::of_expr(&it.len))).unwrap_or_default();
            each(of_type(text, &it.elem), |value| format!("[{value}; {len}]"))
        }
        Type::Slice(it) => leaked_slices(text, &it.elem),
        Type::Reference(it) => of_reference(text, it),
        Type::Tuple(it) => it
            .elems
            .iter()
            .map(|ty| of_type(text, ty))
            .fold(None, times)
            .map_or_else(|| owned(&["()"]), |values| each(values, |value| format!("({value})"))),
        Type::ImplTrait(it) => of_iterator(text, it),
        Type::Never(_) => Vec::new(),
        _ => owned(&["Default::default()"]),
    };
    values.truncate(MAX_VALUES);
    values
}

fn of_path(text: &str, path: &Path) -> Vec<String> {
    let Some(last) = path.segments.last() else { return Vec::new() };
    let is_one_of = |names: &[&str]| names.iter().any(|name| path.is_ident(name));
    let ends_as_one_of = |names: &[&str]| names.iter().any(|name| last.ident == name);
    match () {
        () if is_one_of(&["bool"]) => owned(&["true", "false"]),
        () if is_one_of(&["String"]) => owned(&["String::new()", "\"xyzzy\".into()"]),
        () if is_one_of(&["str"]) => owned(&["\"\"", "\"xyzzy\""]),
        () if is_one_of(UNSIGNED) => owned(&["0", "1"]),
        () if is_one_of(SIGNED) => owned(&["0", "1", "-1"]),
        () if ends_as_one_of(NON_ZERO_SIGNED) => owned(&["1.try_into().unwrap()", "(-1).try_into().unwrap()"]),
        () if ends_as_one_of(NON_ZERO_UNSIGNED) => owned(&["1.try_into().unwrap()"]),
        () if is_one_of(&["f32", "f64"]) => owned(&["0.0", "1.0", "-1.0"]),
        () => of_generic(text, last).unwrap_or_else(|| owned(&["Default::default()"])),
    }
}

/// Values of a type that is made of others.
fn of_generic(text: &str, last: &PathSegment) -> Option<Vec<String>> {
    let name = last.ident.to_string();
    let first = first_type(last);
    let inner = |ty: &Type| of_type(text, ty);
    Some(match (name.as_str(), first) {
        ("Result", Some(ty)) => each(inner(ty), |value| format!("Ok({value})")),
        // As in `fmt::Result`, the value is not said; the unit has a default.
        ("Result", None) => owned(&["Ok(Default::default())"]),
        ("HttpResponse", _) => owned(&["HttpResponse::Ok().finish()"]),
        ("Option", Some(ty)) => after("None", each(inner(ty), |value| format!("Some({value})"))),
        ("Vec", Some(ty)) => after("vec![]", each(inner(ty), |value| format!("vec![{value}]"))),
        ("Cow", Some(ty)) => inner(ty).iter().flat_map(cows).collect(),
        _ => return of_unnamed(text, &last.ident, arguments(last)?),
    })
}

fn cows(value: &String) -> [String; 2] {
    [format!("Cow::Borrowed({value})"), format!("Cow::Owned({value}.to_owned())")]
}

fn of_unnamed(text: &str, name: &Ident, args: &AngleBracketedGenericArguments) -> Option<Vec<String>> {
    let is_one_of = |names: &[&str]| names.iter().any(|it| name == it);
    let args: Vec<&GenericArgument> = args.args.iter().collect();
    let empty = format!("{name}::new()");
    match args[..] {
        [GenericArgument::Type(ty)] if is_one_of(CONTAINERS) => {
            return Some(each(of_type(text, ty), |value| format!("{name}::new({value})")));
        }
        [GenericArgument::Type(ty)] if is_one_of(COLLECTIONS) => {
            return Some(after(&empty, each(of_type(text, ty), |value| format!("{name}::from_iter([{value}])"))));
        }
        [GenericArgument::Type(key), GenericArgument::Type(value)] if is_one_of(MAPS) => {
            let pairs = times(Some(of_type(text, key)), of_type(text, value)).unwrap_or_default();
            return Some(after(&empty, each(pairs, |pair| format!("{name}::from_iter([({pair})])"))));
        }
        _ => {}
    }
    let mut types = args.iter().filter_map(|arg| match arg {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    let (Some(ty), None) = (types.next(), types.next()) else { return None };
    // Nothing says how to make one, but that it is made of one type says much.
    let made = of_type(text, ty).into_iter().flat_map(|value| {
        [format!("{name}::from_iter([{value}])"), format!("{name}::new({value})"), format!("{name}::from({value})")]
    });
    Some(after(&empty, made.collect()))
}

/// A reference that lives for ever, to nothing that exists already.
fn of_reference(text: &str, reference: &TypeReference) -> Vec<String> {
    match &*reference.elem {
        Type::Path(it) if it.path.is_ident("str") && reference.mutability.is_none() => owned(&["\"\"", "\"xyzzy\""]),
        Type::Slice(it) => leaked_slices(text, &it.elem),
        ty => each(of_type(text, ty), |value| format!("Box::leak(Box::new({value}))")),
    }
}

fn leaked_slices(text: &str, elem: &Type) -> Vec<String> {
    after("Vec::leak(Vec::new())", each(of_type(text, elem), |value| format!("Vec::leak(vec![{value}])")))
}

fn of_iterator(text: &str, ty: &TypeImplTrait) -> Vec<String> {
    let item = ty.bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => match arguments(bound.path.segments.last()?)?.args.first()? {
            GenericArgument::AssocType(it) if it.ident == "Item" => {
                (bound.path.segments.last()?.ident == "Iterator").then_some(&it.ty)
            }
            _ => None,
        },
        _ => None,
    });
    let Some(item) = item else { return Vec::new() };
    after("::std::iter::empty()", each(of_type(text, item), |value| format!("::std::iter::once({value})")))
}

/// Every value of the one with every value of the other, up to a bound.
fn times(first: Option<Vec<String>>, second: Vec<String>) -> Option<Vec<String>> {
    let Some(first) = first else { return Some(second) };
    let pairs = first.iter().flat_map(|one| second.iter().map(move |other| format!("{one}, {other}")));
    Some(pairs.take(MAX_VALUES).collect())
}

fn arguments(segment: &PathSegment) -> Option<&AngleBracketedGenericArguments> {
    match &segment.arguments {
        PathArguments::AngleBracketed(args) => Some(args),
        _ => None,
    }
}

/// The first type among the arguments, where nothing but lifetimes stands before it.
fn first_type(segment: &PathSegment) -> Option<&Type> {
    let mut args = arguments(segment)?.args.iter();
    match args.find(|arg| !matches!(arg, GenericArgument::Lifetime(_)))? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

fn each(values: Vec<String>, wrap: impl Fn(String) -> String) -> Vec<String> {
    values.into_iter().map(wrap).collect()
}

fn after(first: &str, mut rest: Vec<String>) -> Vec<String> {
    rest.insert(0, first.to_owned());
    rest
}

fn owned(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

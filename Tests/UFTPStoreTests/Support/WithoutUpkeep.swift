import UFTPRuntime
import UFTPTesting

/// A store that asks for no upkeep, and is another one otherwise.
struct WithoutUpkeep: WrappingStore {
  let base: any MessageStore

  var upkeepInterval: Duration? { nil }
}

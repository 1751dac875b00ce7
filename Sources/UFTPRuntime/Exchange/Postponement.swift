/// Puts off what need not happen at once, such as waking somebody, until a thread has done what lies before it.
///
/// A message that is received may wake a worker. Where one thread receives for many connections, one awakening after
/// all of them does for several messages, and no answer waits for it.
package final class Postponement: Sendable {
  /// What the task at hand puts things off with; nil if it does all at once.
  @TaskLocal package static var current: Postponement?

  private let postpone: @Sendable (_ work: @escaping @Sendable () -> Void) -> Void

  /// Creates a way to put things off.
  ///
  /// - Parameter postpone: Must do soon what it is given, whatever happens.
  package init(_ postpone: @escaping @Sendable (_ work: @escaping @Sendable () -> Void) -> Void) {
    self.postpone = postpone
  }

  static func perform(_ work: @escaping @Sendable () -> Void) {
    if let current { current.postpone(work) } else { work() }
  }
}

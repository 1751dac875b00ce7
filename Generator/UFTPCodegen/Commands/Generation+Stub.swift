extension Generation {
  /// A handler for a role, to start a project from.
  ///
  /// - Parameter role: The role's code, such as `AGR`.
  /// - Throws: The roles that there are, if this is none of them.
  public func stub(role: String) throws(Diagnostics) -> String {
    guard let role = plan.roles.first(where: { $0.code == role }) else {
      let codes = plan.roles.map(\.code).joined(separator: ", ")
      throw Diagnostics([Diagnostic(.error, "there is no role '\(role)'", advice: "name one of \(codes)")])
    }
    return StubRenderer(role: role, renderer: Renderer(plan)).text()
  }
}

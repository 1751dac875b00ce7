/// What the ledger says.
struct CrashReport {
  /// What was done wrong; empty if nothing was.
  private(set) var violations: [String] = []
  private let summary: String

  init(of entries: [Ledger.Entry], kills: Int) {
    let events = Dictionary(grouping: entries, by: \.event)
    func count(_ event: Ledger.Event) -> Int { events[event]?.count ?? 0 }
    summary = """
      killed \(kills) times; \(count(.answered)) requests answered 200, \(count(.handled)) times handled; \
      \(count(.accepted)) messages accepted for sending, \(count(.took)) times taken, \(count(.reported)) failures reported
      """
    checkRequests(events)
    checkSends(events)
    checkHandling(entries)
    checkContent(events[.took] ?? [])
    checkOrder(events)
    checkReports(events[.reported] ?? [])
  }

  var text: String {
    let shown = violations.prefix(20).map { "WRONG: \($0)" } + ["\(violations.count) violations"]
    return ([summary] + shown).joined(separator: "\n")
  }

  /// What was answered 200 was handled, and its answer came.
  private mutating func checkRequests(_ events: [Ledger.Event: [Ledger.Entry]]) {
    let handled = Set((events[.handled] ?? []).map(\.id))
    let answers = Set((events[.took] ?? []).compactMap { $0.words.last })
    for id in Set((events[.answered] ?? []).map { $0.id.lowercased() }).sorted() {
      if !handled.contains(id) { violations.append("request \(id) was answered 200 and never handled") }
      if !answers.contains(id) { violations.append("request \(id) was answered 200 and no response came") }
    }
  }

  /// What was accepted for sending was delivered or reported.
  private mutating func checkSends(_ events: [Ledger.Event: [Ledger.Entry]]) {
    let ended = Set(((events[.took] ?? []) + (events[.reported] ?? [])).map { $0.id.lowercased() })
    for entry in events[.accepted] ?? [] where !ended.contains(entry.id.lowercased()) {
      violations.append("message \(entry.id) was accepted, and neither delivered nor reported")
    }
  }

  /// A handler has a message again only if the process was killed meanwhile, and never once its answer is out.
  private mutating func checkHandling(_ entries: [Ledger.Entry]) {
    var lives: [String: Int] = [:]
    var answeredIn: [String: Int] = [:]
    for entry in entries {
      if entry.event == .took, let request = entry.words.last {
        answeredIn[request] = answeredIn[request] ?? entry.life
      }
      guard entry.event == .handled else { continue }
      if lives[entry.id] == entry.life { violations.append("request \(entry.id) was handled twice in one life") }
      if let life = answeredIn[entry.id], life < entry.life {
        violations.append("request \(entry.id) was handled again after its answer")
      }
      lives[entry.id] = entry.life
    }
  }

  /// The same message is the same each time, and a request has one answer.
  private mutating func checkContent(_ taken: [Ledger.Entry]) {
    var contents: [String: String] = [:]
    var answers: [String: String] = [:]
    for entry in taken where entry.words.count == 4 {
      let (content, request) = (entry.words[2], entry.words[3])
      if contents.updateValue(content, forKey: entry.id) ?? content != content {
        violations.append("message \(entry.id) came with other content")
      }
      if request != "-", answers.updateValue(entry.id, forKey: request) ?? entry.id != entry.id {
        violations.append("request \(request) was answered by two messages")
      }
    }
  }

  /// A recipient is sent messages in the order in which they were accepted.
  private mutating func checkOrder(_ events: [Ledger.Event: [Ledger.Entry]]) {
    for place in Cast.dsos.indices.map(String.init) {
      var order: [String: Int] = [:]
      for entry in events[.accepted] ?? [] where entry.words.last == place { order[entry.id] = order.count }
      var last = -1
      var seen: Set<String> = []
      for entry in events[.took] ?? [] where entry.words[1] == place && seen.insert(entry.id).inserted {
        guard let number = order[entry.id] else { continue }
        if number < last { violations.append("message \(entry.id) came after one that was sent later") }
        last = max(last, number)
      }
    }
  }

  /// A failure is reported again only if the process was killed meanwhile.
  private mutating func checkReports(_ reports: [Ledger.Entry]) {
    var lives: [String: Int] = [:]
    for entry in reports where lives.updateValue(entry.life, forKey: entry.id) == entry.life {
      violations.append("the failure of \(entry.id) was reported twice in one life")
    }
  }
}

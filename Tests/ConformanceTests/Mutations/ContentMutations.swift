/// Text, CDATA, comments and instructions where elements are expected or nothing is.
extension Mutation {
  static let content: [Mutation] = [
    insertion(
      "text among elements",
      .invalid,
      ["x", "&amp;", "&#x41;", "\u{A0}", "\u{FEFF}", "\u{85}", "0", "&lt;ISP/>"]
    ),
    insertion(
      "CDATA with text",
      .invalid,
      ["<![CDATA[x]]>", "<![CDATA[<ISP/>]]>", "<![CDATA[]] ]]>", "<![CDATA[&amp;]]>"]
    ),
    insertion("white space or its references", .open, [" ", "\n", "\t", "\r\n", "&#32;", "&#10;", "&#xD;", "&#9;"]),
    insertion(
      "CDATA with white space or nothing",
      .open,
      ["<![CDATA[]]>", "<![CDATA[ ]]>", "<![CDATA[\n]]><![CDATA[]]>"]
    ),
    insertion(
      "comments",
      .valid,
      ["<!---->", "<!-- <a> & ]]> -->", "<!--é\u{10FFFF}-->", "<!-- - -->", "<!--\u{85}-->"]
    ),
    insertion(
      "instructions",
      .valid,
      ["<?a?>", "<?a ??>", "<?xml-model x?>", "<?é b <&c; ?>", "<?xmlfoo?>", "<?a \u{2028}?>"]
    ),
    insertion(
      "comments and instructions that are none",
      .invalid,
      [
        "<!-- -- -->", "<!--->", "<!-- --->", "<!- -->", "<!-- ", "<!>", "<??>", "<? a?>", "<?1?>", "<?a+?>", "<?a",
        "<?xml?>", "<?XML a?>", "<?xMl version=\"1.0\"?>", "<?a:b?>", "<?:a?>", "<?a ?", "<!-- \u{1} -->",
        "<?a \u{B}?>",
        "<!-- \u{FFFE} -->", "<!DOCTYPE a>", "<!ENTITY a \"b\">", "<![CDATA[", "<![cdata[]]>", "<![INCLUDE[]]>",
        "<?é\u{D7}?>",
      ]
    ),
    insertion(
      "markup that is none",
      .invalid,
      [
        "<", ">x", "&", "& ", "&foo;", "&amp", "&#;", "&#x;", "&#0;", "&#xFFFE;", "&#x110000;", "&#X41;", "&#-1;",
        "]]>", "<>",
        "</>", "<1/>", "< a/>", "<a", "<a></b>", "<a/", "<a b/>", "<a b=c/>", "<a b=\"<\"/>", "</a>",
        "<a b=\"\" b=\"\"/>", "<a b=\"\"c=\"\"/>",
        "\u{1}", "\u{FFFF}", "<a/ >", "<a b=\"'/>", "<:a/>", "<a:/>", "<p:a/>", "<a xmlns:b=\"\"/>",
        "&#99999999999999999999;",
      ]
    ),
  ]

  private static func insertion(_ name: String, _ effect: Effect, _ choices: [String]) -> Mutation {
    .ofElement(name, effect) { element, _, random in
      element.content.insert(.raw(random.pick(choices)), at: random.number(0...element.content.count))
      return true
    }
  }
}

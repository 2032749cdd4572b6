// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: the table of line shapes that the property draws from is most of it.
#include "base/progress.h"
#include "exchange/source.h"
#include "exchange/studyguide/reader.h"
#include "studyguidepage.h"

#include <QTest>

#include <rapidcheck.h>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace lamplight::support;
using namespace Qt::StringLiterals;

namespace {

/// Lines of every sort, one each; ⇥ is a tab and ↵ goes on below. Each W becomes a word of its own, so that a word that
/// is missing was lost.
constexpr char16_t allShapes[] = uR"(


W W W
W w w w w.
W
W w?
Which W is W?
2.1 W W
2.2.1 W
2 W
# W W
## W
### 3. W W
W↵===
W↵---
**W W**
• W w
- W
  - W
* W
1. W W
2. W?
3) W
a) W
iv) W
o W
–  W
•
A. W
B. W
C. W
A) W
B) W
(a) W
(b) W
- A. W
- B. W
A
B
C
D
W? A. W B. W C. W
W w?   - A. W
- [ ] W
- [x] W
True
False
Answer: A
Correct answer: A, B
Answer: W
Answer: B. W
Ans. b
Answer:
Answers
1. A 2. B
Answers: 1-A, 2-B
Explanation: W
Why: W
Explanation:
Reference: W
<details><summary>Answer</summary>
</details>
<details><summary>Answer</summary>W</details>
<div>W</div>
<br/>W
Test Your Knowledge
Quiz
Question 3
Question 4: W?
Q: W?
Practice question: W?
Key takeaways
Key points:
In this lesson you'll learn:
In short: W w
Summary
Key terms
Exam tip: W
Exam tip
NOTE: W
Warning
A worked example
Example: W w
Example:
| W | W |
|---|---|
W⇥W
W⇥W⇥W
W    W    W
Wx WyWz
WthisWthat
WoneWtwo
> W
> **Note:** W
```
```W
![W](W.png)
<!-- W -->
<!-- W
W -->
---
***
Last updated: 2024-05-01
Last updated: May 2023 W
title: W
W = w w W
**W**: W w W
**W** - a W w
The official definition of W is "W w w W."
W means W w.
Refers to W w.
Page 3 of 10
---- * ----
True or false: W
Choose two. W W?)";

const QStringList& shapes()
{
    static const QStringList all =
        QString::fromUtf16(allShapes).replace(u'⇥', u'\t').split(u'\n').replaceInStrings(u"↵"_s, u"\n"_s);
    return all;
}

QString withWords(QString shape, int& count)
{
    for (qsizetype i = shape.indexOf(u'W'); i >= 0; i = shape.indexOf(u'W', i + 1)) {
        // Not in the middle of a word of the shape, such as "Which" or "Warning".
        const bool inWord = i + 1 < shape.size() && shape[i + 1].isLower() && !shape.mid(i, 5).startsWith(u"Wthis") &&
                            !shape.mid(i, 5).startsWith(u"Wthat") && !shape.mid(i, 4).startsWith(u"Wone") &&
                            !shape.mid(i, 4).startsWith(u"Wtwo") && !QStringView(u"xyz").contains(shape[i + 1]);
        if (!inWord)
            shape.replace(i, 1, QStringLiteral("Zq%1k").arg(count++));
    }
    return shape;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression word(u"Zq\\d+k"_s);
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words += found.next().captured();
    return words;
}

} // namespace

class TestStudyguideLossless : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsEveryWordOfAnyPage();
    void accountsForAnyText();
};

/// The rules are many and meet in many ways: a hundred pages wouldn't do.
void TestStudyguideLossless::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000 max_size=60");
}

void TestStudyguideLossless::keepsEveryWordOfAnyPage()
{
    const bool holds = rc::check("every line accounted for once, every word found again", [] {
        const auto picks =
            *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(shapes().size())));
        int count = 0;
        QStringList lines = {QStringLiteral("Zq%1k start").arg(count++)};
        for (const int pick : picks)
            lines += withWords(shapes().at(pick), count);
        const QString text = lines.join(u'\n');
        const ImportPlan plan = planOf(text);
        const Result<Source> source = decode(u"page.txt"_s, text.toUtf8());
        const QString fault = accountingFault(plan, u"page.txt"_s, static_cast<int>(source->lines.size()));
        if (!fault.isEmpty())
            RC_FAIL(fault.toStdString() + "\n" + text.toStdString());
        const QString kept = everythingIn(plan);
        for (const QString& word : wordsOf(text))
            if (!kept.contains(word))
                RC_FAIL("lost " + word.toStdString() + " of\n" + text.toStdString());
    });
    QVERIFY(holds);
}

void TestStudyguideLossless::accountsForAnyText()
{
    const bool holds = rc::check("any characters at all", [] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::weightedOneOf<char16_t>(
            {{3, rc::gen::element<char16_t>(u'\n', u' ', u'*', u'|', u'#', u'-', u'.', u'A', u'1', u'"', u'<', u'>',
                                            u'?', u':', u'=', u'(', u')')},
             {1, rc::gen::inRange<char16_t>(0x20, 0x3000)}}));
        const QString text = QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
        const Result<Source> source = decode(u"page.txt"_s, text.toUtf8());
        if (!source)
            return; // empty or binary: refused, which tst_source looks at
        Material material{{}, {*source}};
        NoProgress progress;
        const auto plan = studyguide::read(material, progress);
        RC_ASSERT(plan.has_value());
        const QString fault = accountingFault(*plan, u"page.txt"_s, static_cast<int>(source->lines.size()));
        RC_ASSERT(fault.isEmpty());
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestStudyguideLossless)
#include "tst_studyguidelossless.moc"

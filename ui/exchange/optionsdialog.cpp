// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/optionsdialog.h"

#include "parts/button.h"
#include "parts/inlinemessage.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "study/typedoptions.h"
#include "theme/theme.h"

#include <QPlainTextEdit>
#include <algorithm>

namespace lamplight::ui {

namespace {
// px at b = 14 px
constexpr int dialogWidth = 520;
constexpr int fieldHeight = 160; // five options and a line to spare
} // namespace

OptionsDialog::OptionsDialog(const QList<std::pair<qsizetype, QString>>& stems, const TypedTexts& typed,
                             QWidget* parent)
    : QDialog(parent), m_stems(stems), m_typed(typed), m_place(caption({})), m_stem(wrapped(heading({}, TextRole::H3))),
      m_field(new QPlainTextEdit), m_message(new InlineMessage),
      m_previous(new Button(tr("Previous"), ButtonKind::Quiet)), m_next(new Button(tr("Next"), ButtonKind::Quiet))
{
    setWindowTitle(tr("Options of questions"));
    setMinimumWidth(px(dialogWidth));
    m_field->setObjectName(QStringLiteral("options"));
    m_field->setMinimumHeight(px(fieldHeight));
    m_field->setTabChangesFocus(true);
    m_field->setAccessibleName(tr("Options, one a line"));
    auto* column = new Column(this, Space::S12, inset(Space::S24));
    column->addWidget(m_place);
    column->addWidget(m_stem);
    column->addWidget(m_field, 1);
    column->addWidget(wrapped(caption(tr("One option a line, with * before each that is right. A question that is left "
                                         "empty waits for its options, outside every exam."))));
    column->addWidget(m_message);
    auto* end = new Row(nullptr, Space::S12);
    auto* cancel = new Button(tr("Cancel"));
    auto* take = new Button(tr("Take the options"), ButtonKind::Primary);
    take->setObjectName(QStringLiteral("take"));
    m_next->setObjectName(QStringLiteral("next"));
    end->addWidget(m_previous);
    end->addWidget(m_next);
    end->addStretch(1);
    end->addWidget(cancel);
    end->addWidget(take);
    column->addLayout(end);
    for (auto [button, step] : {std::pair(m_previous, -1), {m_next, 1}})
        connect(button, &Button::clicked, this, [this, step = step] {
            keep();
            show(m_at + step);
        });
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(take, &Button::clicked, this, &QDialog::accept);
    show(0);
}

void OptionsDialog::keep()
{
    const QString text = m_field->toPlainText().trimmed();
    if (text.isEmpty())
        m_typed.remove(m_stems[m_at].first);
    else
        m_typed.insert(m_stems[m_at].first, text);
}

void OptionsDialog::show(qsizetype question)
{
    m_at = question;
    m_message->clear();
    m_place->setText(tr("Question %1 of %n", nullptr, int(m_stems.size())).arg(question + 1));
    m_stem->setText(m_stems[question].second);
    m_field->setPlainText(m_typed.value(m_stems[question].first));
    m_field->setFocus(Qt::OtherFocusReason);
    m_previous->setEnabled(question > 0);
    m_next->setEnabled(question + 1 < m_stems.size());
}

void OptionsDialog::accept()
{
    keep();
    for (qsizetype i = 0; i < m_stems.size(); ++i) {
        const auto text = m_typed.constFind(m_stems[i].first);
        if (text == m_typed.constEnd())
            continue;
        if (const auto options = study::typedOptions(*text); !options) {
            show(i);
            return m_message->showError(options.error());
        }
    }
    QDialog::accept();
}

} // namespace lamplight::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingfields.h"

#include "settings/settingrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace lamplight::ui {

void tell(SettingRow& row, const Result<void>& done)
{
    row.complain(done ? QString() : done.error().message);
}

SettingRow* addNumber(SettingsForm& form, Column& column, const NumberField& field)
{
    auto* spin = new QSpinBox;
    spin->setRange(field.least, field.most);
    spin->setSpecialValueText(field.none);
    spin->setSuffix(field.unit.isEmpty() ? QString() : QStringLiteral(" ") + field.unit);
    auto* row = new SettingRow(field.name, field.sentence, spin);
    column.addWidget(row);
    const auto show = [spin, get = field.get, &form] {
        const QSignalBlocker quiet(spin);
        spin->setValue(get(form.settings()));
        spin->setEnabled(form.canWrite());
    };
    QObject::connect(&form, &SettingsForm::shown, spin, show);
    QObject::connect(spin, &QSpinBox::valueChanged, &form, [&form, set = field.set](int value) {
        form.consider([&](deck::Settings& settings) { set(settings, value); });
    });
    QObject::connect(spin, &QSpinBox::editingFinished, &form, [&form, row, spin, set = field.set] {
        tell(*row, form.apply([&](deck::Settings& settings) { set(settings, spin->value()); }));
    });
    return row;
}

SettingRow* addChoice(SettingsForm& form, Column& column, const ChoiceField& field)
{
    auto* box = new QComboBox;
    box->addItems(field.choices);
    auto* row = new SettingRow(field.name, field.sentence, box);
    column.addWidget(row);
    QObject::connect(&form, &SettingsForm::shown, box, [box, get = field.get, &form] {
        box->setCurrentIndex(get(form.settings()));
        box->setEnabled(form.canWrite());
    });
    QObject::connect(box, &QComboBox::activated, &form, [&form, row, set = field.set](int index) {
        tell(*row, form.apply([&](deck::Settings& settings) { set(settings, index); }));
    });
    return row;
}

SettingRow* addSwitch(SettingsForm& form, Column& column, const SwitchField& field)
{
    auto* box = new QCheckBox(field.name);
    auto* row = new SettingRow(field.name, field.sentence, box);
    column.addWidget(row);
    QObject::connect(&form, &SettingsForm::shown, box, [box, value = field.value, &form] {
        box->setChecked(form.settings().*value);
        box->setEnabled(form.canWrite());
    });
    QObject::connect(box, &QCheckBox::clicked, &form, [&form, row, value = field.value](bool on) {
        tell(*row, form.apply([&](deck::Settings& settings) { settings.*value = on; }));
    });
    return row;
}

SettingRow* addText(SettingsForm& form, Column& column, const TextField& field)
{
    auto* edit = new QLineEdit;
    auto* row = new SettingRow(field.name, field.sentence, edit);
    column.addWidget(row);
    QObject::connect(&form, &SettingsForm::shown, edit, [edit, row, get = field.get, &form] {
        edit->setText(get(form.settings()));
        edit->setEnabled(form.canWrite());
        row->complain({});
    });
    QObject::connect(edit, &QLineEdit::textEdited, &form, [&form, set = field.set](const QString& text) {
        form.consider([&](deck::Settings& settings) { set(settings, text); });
    });
    QObject::connect(edit, &QLineEdit::editingFinished, &form, [&form, row, edit, set = field.set] {
        deck::Settings tried = form.settings();
        const QString wrong = set(tried, edit->text());
        row->complain(wrong);
        if (wrong.isEmpty())
            tell(*row, form.apply([&](deck::Settings& settings) { settings = tried; }));
    });
    return row;
}

} // namespace lamplight::ui

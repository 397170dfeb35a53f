// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/preferences.h"
#include "ui/widgets/look/houselook.h"

#include <QAudioDevice>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMediaDevices>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace earmark {

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_back(secondsBox(tr("Skip back by"), 1, preferences.skipBack()))
    , m_forward(secondsBox(tr("Skip forward by"), 1, preferences.skipForward()))
    , m_rewind(secondsBox(tr("After a note, rewind by"), 0, preferences.rewindAfterNote()))
    , m_pause(
          secondsBox(tr("After a long pause, rewind by up to"), 0, preferences.rewindAfterPause()))
    , m_writing(secondsBox(tr("While correcting, go back by"), 1, preferences.rewindWhileWriting()))
    , m_devices(new QMediaDevices(this))
    , m_device(new QComboBox(this))
    , m_appearance(new QComboBox(this))
    , m_textTemplate(new QLineEdit(preferences.textTemplate(), this))
    , m_findsTimes(new QCheckBox(tr("Find the times of a new transcript auto&matically"), this))
{
    setWindowTitle(tr("Preferences"));
    m_pause->setSpecialValueText(tr("Do not rewind"));
    m_pause->setToolTip(tr("A little after two minutes, all of it after an hour"));
    m_device->setAccessibleName(tr("Output device"));
    m_appearance->setAccessibleName(tr("Appearance"));
    m_textTemplate->setAccessibleName(tr("Text export template"));
    m_textTemplate->setPlaceholderText(u"[{{time}}] {{speaker}}: {{text}}"_s);
    m_textTemplate->setToolTip(
        tr("A Mustache template for one turn, with {{time}}, {{end}}, {{speaker}} and {{text}}"));
    m_findsTimes->setChecked(preferences.findsTimes());
    addAppearances();
    listDevices();

    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *keys = close->addButton(tr("&Keyboard shortcuts…"), QDialogButtonBox::ActionRole);
    keys->setAutoDefault(false); // Enter is for what is being changed
    connect(keys, &QPushButton::clicked, this, &SettingsDialog::shortcutsRequested);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("Skip &back by"), m_back);
    layout->addRow(tr("Skip &forward by"), m_forward);
    layout->addRow(tr("After a &note, rewind by"), m_rewind);
    layout->addRow(tr("After a long &pause, rewind by up to"), m_pause);
    layout->addRow(tr("While &correcting, go back by"), m_writing);
    layout->addRow(tr("&Output device"), m_device);
    layout->addRow(tr("&Appearance"), m_appearance);
    layout->addRow(tr("Text &export template"), m_textTemplate);
    layout->addRow(m_findsTimes);
    layout->addRow(close);

    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    connectPreferences();
    applyHouseLook(this);
}

QSpinBox *SettingsDialog::secondsBox(const QString &name, int min, milliseconds value)
{
    auto *box = new QSpinBox(this);
    box->setAccessibleName(name);
    box->setRange(min, 600);
    box->setSuffix(tr(" s"));
    box->setValue(int(value.count() / 1000));
    return box;
}

void SettingsDialog::addAppearances()
{
    using enum Preferences::Appearance;
    m_appearance->addItem(tr("Follow the system"), QVariant::fromValue(System));
    m_appearance->addItem(tr("Light"), QVariant::fromValue(Light));
    m_appearance->addItem(tr("Dark"), QVariant::fromValue(Dark));
    m_appearance->setCurrentIndex(
        m_appearance->findData(QVariant::fromValue(m_preferences.appearance())));
}

void SettingsDialog::connectPreferences()
{
    connect(m_back, &QSpinBox::valueChanged, this,
            [this](int value) { m_preferences.setSkipBack(std::chrono::seconds(value)); });
    connect(m_forward, &QSpinBox::valueChanged, this,
            [this](int value) { m_preferences.setSkipForward(std::chrono::seconds(value)); });
    connect(m_rewind, &QSpinBox::valueChanged, this,
            [this](int value) { m_preferences.setRewindAfterNote(std::chrono::seconds(value)); });
    connect(m_pause, &QSpinBox::valueChanged, this,
            [this](int value) { m_preferences.setRewindAfterPause(std::chrono::seconds(value)); });
    connect(m_writing, &QSpinBox::valueChanged, this, [this](int value) {
        m_preferences.setRewindWhileWriting(std::chrono::seconds(value));
    });
    connect(m_device, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences.setOutputDevice(m_device->currentData().toByteArray()); });
    connect(m_appearance, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences.setAppearance(m_appearance->currentData().value<Preferences::Appearance>());
    });
    connect(m_textTemplate, &QLineEdit::editingFinished, this,
            [this] { m_preferences.setTextTemplate(m_textTemplate->text().trimmed()); });
    connect(m_findsTimes, &QCheckBox::toggled, &m_preferences, &Preferences::setFindsTimes);
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &SettingsDialog::listDevices);
}

// Keeps the chosen device in the list while it is unplugged, so that the choice is not lost.
void SettingsDialog::listDevices()
{
    const QSignalBlocker blocker(m_device);
    const QByteArray chosen = m_preferences.outputDevice();
    m_device->clear();
    m_device->addItem(tr("System default"), QByteArray());
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        m_device->addItem(device.description(), device.id());
    if (m_device->findData(chosen) < 0)
        m_device->addItem(tr("The chosen device (not connected)"), chosen);
    m_device->setCurrentIndex(m_device->findData(chosen));
}

} // namespace earmark

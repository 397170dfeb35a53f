// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMediaDevices;
class QSpinBox;

namespace earmark {

class Preferences;

/// The preferences of the whole program; every change applies at once. Not modal.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `preferences` outlives this.
    explicit SettingsDialog(Preferences &preferences, QWidget *parent = nullptr);

signals:
    void shortcutsRequested();

private:
    QSpinBox *secondsBox(const QString &name, int min, milliseconds value);
    void addAppearances();
    void connectPreferences();
    void listDevices();

    Preferences &m_preferences;
    QSpinBox *m_back;
    QSpinBox *m_forward;
    QSpinBox *m_rewind;
    QSpinBox *m_pause;
    QSpinBox *m_writing;
    QMediaDevices *m_devices;
    QComboBox *m_device;
    QComboBox *m_appearance;
    QLineEdit *m_textTemplate;
    QCheckBox *m_findsTimes;
};

} // namespace earmark

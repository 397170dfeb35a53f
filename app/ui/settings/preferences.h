// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timespan.h"

#include <QByteArray>
#include <QObject>
#include <QVariant>

class QSettings;

namespace earmark {

/// What the listener has chosen for the whole program, kept in the settings given.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    /// `settings` outlives this.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    milliseconds skipBack() const;
    milliseconds skipForward() const;
    milliseconds rewindAfterNote() const; ///< how far back a pause for a note resumes
    QByteArray outputDevice() const; ///< QAudioDevice::id(); empty for the system's choice
    Appearance appearance() const;
    QString textTemplate() const; ///< of plain text, as WriteOptions wants it; empty: the usual
    bool findsTimes() const; ///< of a text without, in the sound, as soon as it is open

    void setSkipBack(milliseconds distance);
    void setSkipForward(milliseconds distance);
    void setRewindAfterNote(milliseconds distance);
    void setOutputDevice(const QByteArray &id);
    void setAppearance(Appearance appearance);
    void setFindsTimes(bool finds);
    void setTextTemplate(const QString &text);

signals:
    void changed();

private:
    void write(const QString &key, const QVariant &value);

    QSettings &m_settings;
};

} // namespace earmark

// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace earmark {

/// Lets the desktop open files and trigger actions while another program has the focus, over D-Bus,
/// as org.freedesktop.Application says (Desktop Entry Specification, “D-Bus Activation”). So any
/// desktop can bind a key to an action: `gdbus call --session --dest org.earmark.Earmark
/// --object-path /org/earmark/Earmark --method org.freedesktop.Application.ActivateAction
/// bookmark [] {}`.
class ProgramActions : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ProgramActions(QObject *parent = nullptr);
    ~ProgramActions() override;

    /// False if the bus cannot be reached or another window has the name.
    bool offerOn(const QDBusConnection &bus);

public slots: // NOLINT: their names are those of the interface
    Q_SCRIPTABLE void Activate(const QVariantMap &platform);
    Q_SCRIPTABLE void Open(const QStringList &addresses, const QVariantMap &platform);
    Q_SCRIPTABLE void ActivateAction(const QString &name, const QVariantList &parameter,
                                     const QVariantMap &platform);

signals:
    void raiseRequested();
    void openRequested(const QStringList &addresses); ///< paths and earmark: addresses
    void actionRequested(const QString &name);

private:
    QDBusConnection m_bus;
    bool m_isOffered = false;
};

} // namespace earmark

// An authorization server of other people's making, with two clients: one that has a secret, for the
// browser, and a public one, for device codes. Its first line tells where it listens.
import http from 'node:http';

import Provider from 'oidc-provider';

const [redirectUri, clientSecret] = process.argv.slice(2);
const shared = {
  application_type: 'native',
  redirect_uris: [redirectUri],
  response_types: ['code'],
};

function configuration() {
  return {
    clients: [
      {
        ...shared,
        client_id: 'confidential',
        client_secret: clientSecret,
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_post',
      },
      {
        ...shared,
        client_id: 'public',
        grant_types: [
          'authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code',
        ],
        token_endpoint_auth_method: 'none',
      },
    ],
    features: { deviceFlow: { enabled: true } },
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
  };
}

// Webex's own end point, which says whose token it is.
function peopleMe(provider) {
  return async (ctx, next) => {
    if (ctx.path !== '/people/me') return next();
    const token = await provider.AccessToken.find(ctx.get('authorization').replace('Bearer ', ''));
    ctx.status = token ? 200 : 401;
    ctx.body = token
      ? { emails: [`${token.accountId}@example.com`], displayName: token.accountId }
      : { message: 'No such token', errors: [{ description: 'No such token' }], trackingId: '1' };
    return undefined;
  };
}

const server = http.createServer();
server.listen(0, '127.0.0.1', () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(address, configuration());
  provider.use(peopleMe(provider));
  server.on('request', provider.callback());
  console.log(address);
});

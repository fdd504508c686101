window.stencilBootstrap=window.stencilBootstrap||function(){};
